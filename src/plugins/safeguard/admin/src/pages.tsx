import { Page } from '@strapi/admin/strapi-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ForgettingsPage } from './forgetting/forgettings-page';
import { ConsentsPage } from './consents/consents-page';
import { CONSENTS, FORGETTING, STORIES } from './parts/use-may';
import { BrushPage } from './pictures/brush-page';
import { PicturesPage } from './pictures/pictures-page';
import { RereadingsPage } from './rereadings/rereadings-page';

/** Everything under `/admin/plugins/safeguard`. */
export default function Pages() {
  return (
    <Page.Protect permissions={STORIES}>
      <Routes>
        <Route index element={<Navigate to="rereadings" replace />} />
        <Route path="pictures" element={<PicturesPage />} />
        <Route path="pictures/:id" element={<BrushPage />} />
        <Route path="rereadings" element={<RereadingsPage />} />
        <Route
          path="consents"
          element={
            <Page.Protect permissions={CONSENTS}>
              <ConsentsPage />
            </Page.Protect>
          }
        />
        <Route
          path="forgettings"
          element={
            <Page.Protect permissions={FORGETTING}>
              <ForgettingsPage />
            </Page.Protect>
          }
        />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
