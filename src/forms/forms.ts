/** The forms, by name. */
import { awardForm } from './award-form.ts';
import { badgeForm } from './badge-form.ts';
import type { Form, FormName } from './form.ts';
import { missionForm } from './mission-form.ts';
import { positioningForm } from './positioning-form.ts';
import { volunteerForm } from './volunteer-form.ts';

/** Every form that can be filled in. */
export const forms: Readonly<Record<FormName, Form>> = {
  award: awardForm,
  badge: badgeForm,
  mission: missionForm,
  volunteer: volunteerForm,
  positioning: positioningForm,
};
