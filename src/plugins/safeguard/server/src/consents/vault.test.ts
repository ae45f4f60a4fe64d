import { vaultOf } from './vault';

const vault = vaultOf('a-secret');

test('what was sealed is read again with the same secret alone', () => {
  const sealed = vault.seal(Buffer.from('Hồ sơ 12'));

  expect(sealed.toString('latin1')).not.toContain('12');
  expect(vault.open(sealed).toString()).toBe('Hồ sơ 12');
  expect(() => vaultOf('another').open(sealed)).toThrow();
});

test('a changed byte is noticed', () => {
  const sealed = vault.seal(Buffer.from('Hồ sơ 12'));
  sealed.writeUInt8(sealed.readUInt8(13) ^ 1, 13);

  expect(() => vault.open(sealed)).toThrow();
});

test('a name is recognised however it was typed, and cannot be read', () => {
  expect(vault.digest('Nguyễn  Văn Ví Dụ ')).toBe(vault.digest('NGUYỄN VĂN VÍ DỤ'));
  expect(vault.digest('Nguyễn Văn Ví Dụ')).toMatch(/^[\w-]{43}$/);
});
