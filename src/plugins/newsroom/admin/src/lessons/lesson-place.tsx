import { useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLessonMatrixQuery } from '../api/newsroom-api';
import { relationChoice } from '../view/relation-choice';

/** Chooses the tier and the strand that a new lesson was begun for: its address names them. */
export function LessonPlace({ locale }: { readonly locale: string }) {
  const [address] = useSearchParams();
  const [tierId, strandId] = [address.get('tier'), address.get('strand')];
  const isAsked = tierId !== null || strandId !== null;
  const { data: matrix } = useLessonMatrixQuery(locale, { skip: !isAsked });
  const onChange = useForm('LessonPlace', ({ onChange }) => onChange);
  const isDone = useRef(false);
  useEffect(() => {
    if (!matrix || isDone.current) return;
    isDone.current = true;
    const tier = matrix.tiers.find(({ documentId }) => documentId === tierId);
    const strand = matrix.strands.find(({ documentId }) => documentId === strandId);
    if (tier) onChange('tier', relationChoice('api::age-tier.age-tier', tier));
    if (strand) onChange('strands', relationChoice('api::topic.topic', strand));
  }, [matrix, onChange, strandId, tierId]);
  return null;
}
