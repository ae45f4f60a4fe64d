import { Page } from '@strapi/admin/strapi-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ForgettingsPage } from './forgetting/forgettings-page';
import { ConsentsPage } from './consents/consents-page';
import { BrushPage } from './pictures/brush-page';
import { PicturesPage } from './pictures/pictures-page';
import { RereadingsPage } from './rereadings/rereadings-page';

const FORGETTERS = [{ action: 'plugin::safeguard.forget', subject: null }];
const KEEPERS = [{ action: 'plugin::safeguard.consent.keep', subject: null }];
const NEWSROOM = [{ action: 'plugin::newsroom.story.read', subject: null }];

/** Everything under `/admin/plugins/safeguard`. */
export default function Pages() {
  return (
    <Page.Protect permissions={NEWSROOM}>
      <Routes>
        <Route index element={<Navigate to="rereadings" replace />} />
        <Route path="pictures" element={<PicturesPage />} />
        <Route path="pictures/:id" element={<BrushPage />} />
        <Route path="rereadings" element={<RereadingsPage />} />
        <Route
          path="consents"
          element={
            <Page.Protect permissions={KEEPERS}>
              <ConsentsPage />
            </Page.Protect>
          }
        />
        <Route
          path="forgettings"
          element={
            <Page.Protect permissions={FORGETTERS}>
              <ForgettingsPage />
            </Page.Protect>
          }
        />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
