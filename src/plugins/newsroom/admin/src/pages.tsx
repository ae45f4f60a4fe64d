import { Page } from '@strapi/admin/strapi-admin';
import { Route, Routes } from 'react-router-dom';
import { AuditPage } from './audit/audit-page';
import { MatrixPage } from './lessons/matrix-page';
import { NotificationsPage } from './notifications/notifications-page';
import { PreferencesPage } from './notifications/preferences-page';
import { ReviewPage } from './review/review-page';
import { WorkBinPage } from './work-bin/work-bin-page';

/** Everything under `/admin/plugins/newsroom`. */
export default function Pages() {
  return (
    <Routes>
      <Route index element={<WorkBinPage />} />
      <Route path="review/:type/:documentId" element={<ReviewPage />} />
      <Route path="notifications" element={<NotificationsPage />} />
      <Route path="preferences" element={<PreferencesPage />} />
      <Route path="lessons" element={<MatrixPage />} />
      <Route path="audit" element={<AuditPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
