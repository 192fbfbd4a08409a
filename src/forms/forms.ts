/** The forms, by name. */
import { awardForm } from './award-form.ts';
import { badgeForm } from './badge-form.ts';
import { endorsementForm } from './endorsement-form.ts';
import type { Form, FormName } from './form.ts';
import { letterForm } from './letter-form.ts';
import { meetingForm } from './meeting-form.ts';
import { missionForm } from './mission-form.ts';
import { positioningForm } from './positioning-form.ts';
import { reviewForm } from './review-form.ts';
import { volunteerForm } from './volunteer-form.ts';
import { volunteerMissionForm } from './volunteer-mission-form.ts';

/** Every form that can be filled in. */
export const forms: Readonly<Record<FormName, Form>> = {
  award: awardForm,
  badge: badgeForm,
  mission: missionForm,
  volunteer: volunteerForm,
  positioning: positioningForm,
  'volunteer-mission': volunteerMissionForm,
  meeting: meetingForm,
  endorsement: endorsementForm,
  review: reviewForm,
  letter: letterForm,
};

/** Whether something is the name of a form. */
export function isFormName(name: string | undefined): name is FormName {
  return name !== undefined && Object.hasOwn(forms, name);
}
