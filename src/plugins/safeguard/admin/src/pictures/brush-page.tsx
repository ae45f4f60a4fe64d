import { useNotification } from '@strapi/admin/strapi-admin';
import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import { Card } from '../../../../../admin/parts/card';
import { Brush } from '../brush/brush';
import { SafeguardFrame } from '../parts/frame';
import { useWords } from '../words';

const PICTURES = '/plugins/safeguard/pictures';

/** One picture, and the brush. */
export function BrushPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { id = '' } = useParams();
  return (
    <SafeguardFrame page="pictures">
      <Link tag={NavLink} to={PICTURES} startIcon={<ArrowLeft />}>
        {say('brush.back')}
      </Link>
      <Card label={say('brush.picture')}>
        <Brush
          id={id}
          onMade={({ file }) => {
            toggleNotification({ type: 'success', message: say('brush.made', { name: file.name }) });
            navigate(PICTURES);
          }}
        />
      </Card>
    </SafeguardFrame>
  );
}
