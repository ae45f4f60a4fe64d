import { word, type Words } from '../../parts/word';

/** What Strapi adds to every type, and shows in lists and filters. */
export const SYSTEM: Words = {
  id: word('Mã số', 'ID'),
  documentId: word('Mã tài liệu', 'Document ID'),
  createdAt: word('Tạo lúc', 'Created'),
  updatedAt: word('Cập nhật', 'Updated'),
  publishedAt: word('Xuất bản lúc', 'Published'),
  createdBy: word('Người tạo', 'Created by'),
  updatedBy: word('Người sửa', 'Updated by'),
  status: word('Tình trạng', 'Status'),
};

export const NAME: Words = { name: word('Tên', 'Name') };

export const NAME_EN: Words = { nameEn: word('Tên tiếng Anh', 'Name in English') };

export const KEY: Words = { key: word('Khóa', 'Key') };

export const POSITION: Words = { position: word('Thứ tự', 'Position') };

export const DESCRIPTION: Words = { description: word('Mô tả', 'Description') };

export const KIND: Words = { kind: word('Loại', 'Kind') };

export const GATHERED: Words = {
  topics: word('Chủ đề', 'Topics'),
  ageTiers: word('Độ tuổi', 'Age tiers'),
};
