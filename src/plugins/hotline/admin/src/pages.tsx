import { Page } from '@strapi/admin/strapi-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { CodesPage } from './codes/codes-page';
import { FactsPage } from './facts/facts-page';
import { PlacementsPage } from './placements/placements-page';

/** Everything under `/admin/plugins/hotline`. */
export default function Pages() {
  return (
    <Routes>
      <Route index element={<Navigate to="codes" replace />} />
      <Route path="codes" element={<CodesPage />} />
      <Route path="placements" element={<PlacementsPage />} />
      <Route path="facts" element={<FactsPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
