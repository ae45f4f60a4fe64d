import { useAuth } from '@strapi/admin/strapi-admin';
import { Button, Menu } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { useGovernedTypes } from '../api/governed-types';
import { newFormPath } from '../api/story-ref';
import { useTypeName } from '../parts/names';
import { inOrderOfUse } from '../view/type-order';
import { useWords } from '../words';

const CREATE = 'plugin::content-manager.explorer.create';

/** Begins a story of a type that this person may write. */
export function NewStory() {
  const say = useWords();
  const navigate = useNavigate();
  const typeName = useTypeName();
  const permissions = useAuth('NewStory', ({ permissions }) => permissions);
  const writable = new Set(permissions.filter(({ action }) => action === CREATE).map(({ subject }) => subject));
  const types = useGovernedTypes().filter(({ uid, isSingle }) => !isSingle && writable.has(uid));
  const offered = inOrderOfUse(types);
  if (types.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger tag={Button} variant="default" size="S" startIcon={<Pencil />} endIcon={null}>
        {say('bin.new')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end" maxHeight={undefined}>
        {offered.map(({ uid, type }) => (
          <Menu.Item key={uid} onSelect={() => navigate(newFormPath(uid))}>
            {typeName(type)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
