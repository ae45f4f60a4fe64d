import { Flex, Tooltip, Typography, VisuallyHidden } from '@strapi/design-system';
import { Information, Shield, WarningCircle } from '@strapi/icons';
import type { FindingCounts } from '../../../contract/story';
import { useWords } from '../words';

export const SEVERITIES = ['block', 'warn', 'info'] as const;

export const SEVERITY = {
  block: { colour: 'danger600', Icon: Shield },
  warn: { colour: 'warning700', Icon: WarningCircle },
  info: { colour: 'neutral600', Icon: Information },
} as const;

/** How many findings of each kind, told in words to whoever cannot see the colours. */
export function FindingNumbers({ findings }: { readonly findings: FindingCounts }) {
  const say = useWords();
  const some = SEVERITIES.filter((severity) => findings[severity] > 0);
  if (some.length === 0) return <VisuallyHidden>{say('bin.findings.none')}</VisuallyHidden>;
  return (
    <Flex gap={2}>
      {some.map((severity) => {
        const { colour, Icon } = SEVERITY[severity];
        const label = say(`bin.findings.${severity}`, { count: findings[severity] });
        return (
          <Tooltip key={severity} label={label}>
            <Flex gap={1} tag="span">
              <Icon fill={colour} width="16px" height="16px" aria-hidden />
              <Typography variant="pi" textColor={colour} fontWeight="bold" aria-hidden>
                {findings[severity]}
              </Typography>
              <VisuallyHidden>{label}</VisuallyHidden>
            </Flex>
          </Tooltip>
        );
      })}
    </Flex>
  );
}
