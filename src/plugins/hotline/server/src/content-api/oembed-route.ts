import type { Core } from '@strapi/strapi';
import type { BannerDesk } from '../standing/desk';
import type { Route } from './route';

export const oembedRoutes = (_strapi: Core.Strapi, _desk: BannerDesk, _base: string): readonly Route[] => [];
