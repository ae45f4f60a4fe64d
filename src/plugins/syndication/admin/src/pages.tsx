import { Page } from '@strapi/admin/strapi-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ChannelsPage } from './channels/channels-page';
import { OutletsPage } from './outlets/outlets-page';
import { TesterPage } from './tester/tester-page';

/** Everything under `/admin/plugins/syndication`. */
export default function Pages() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::syndication.outlet.read', subject: null }]}>
      <Routes>
        <Route index element={<Navigate to="outlets" replace />} />
        <Route path="outlets" element={<OutletsPage />} />
        <Route path="channels" element={<ChannelsPage />} />
        <Route path="tester" element={<TesterPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
