import { Page } from '@strapi/admin/strapi-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ConsentsPage } from './consents/consents-page';

const KEEPERS = [{ action: 'plugin::safeguard.consent.keep', subject: null }];

/** Everything under `/admin/plugins/safeguard`. */
export default function Pages() {
  return (
    <Routes>
      <Route index element={<Navigate to="consents" replace />} />
      <Route
        path="consents"
        element={
          <Page.Protect permissions={KEEPERS}>
            <ConsentsPage />
          </Page.Protect>
        }
      />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
