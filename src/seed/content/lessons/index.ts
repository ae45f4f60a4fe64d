import { cs01 } from './cs-01';
import { cs02 } from './cs-02';
import { cs03 } from './cs-03';
import { mn01 } from './mn-01';
import { mn02 } from './mn-02';
import { mn03 } from './mn-03';
import { nl01 } from './nl-01';
import { nl02 } from './nl-02';
import { nl03 } from './nl-03';
import { pt01 } from './pt-01';
import { pt02 } from './pt-02';
import { pt03 } from './pt-03';
import { t101 } from './t1-01';
import { t102 } from './t1-02';
import { t103 } from './t1-03';
import { t201 } from './t2-01';
import { t202 } from './t2-02';
import { t203 } from './t2-03';
import type { LessonSeed } from '../model';

export const lessons: readonly LessonSeed[] = [
  cs01,
  cs02,
  cs03,
  mn01,
  mn02,
  mn03,
  nl01,
  nl02,
  nl03,
  pt01,
  pt02,
  pt03,
  t101,
  t102,
  t103,
  t201,
  t202,
  t203,
];
