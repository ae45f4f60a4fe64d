import { useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useRef } from 'react';
import { useMakeSlugMutation } from '../api/newsroom-api';
import { followsTitle } from '../view/slug';

const TYPING_MS = 400;

interface SlugFollowerProps {
  readonly uid: string;
  readonly type: string;
  readonly locale: string;
}

interface Values {
  readonly title?: unknown;
  readonly slug?: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * In the form of what was never saved, the address follows the title until somebody writes an address. The panel makes
 * it once, before there is a title.
 */
export function SlugFollower({ uid, type, locale }: SlugFollowerProps) {
  const title = useForm<unknown>('SlugFollower', ({ values }) => (values as Values).title);
  const slug = useForm<unknown>('SlugFollower', ({ values }) => (values as Values).slug);
  const isSaved = useForm('SlugFollower', ({ initialValues }) => 'createdAt' in Object(initialValues));
  const onChange = useForm('SlugFollower', ({ onChange }) => onChange);
  const [make] = useMakeSlugMutation();
  const made = useRef<string | null>(null);
  const latest = useRef({ slug, onChange });
  latest.current = { slug, onChange };
  const text = textOf(title).trim();
  useEffect(() => {
    const isFollowing = () => followsTitle(textOf(latest.current.slug), { type, made: made.current });
    if (isSaved || text === '' || !isFollowing()) return;
    let isOver = false;
    const follow = async () => {
      const answer = await make({ uid, locale, title: text });
      if (isOver || !('data' in answer) || !answer.data || !isFollowing()) return;
      made.current = answer.data;
      latest.current.onChange('slug', answer.data);
    };
    const timer = setTimeout(() => void follow(), TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isSaved, text, uid, type, locale, make]);
  return null;
}
