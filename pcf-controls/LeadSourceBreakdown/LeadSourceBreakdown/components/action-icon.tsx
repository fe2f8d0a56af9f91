import * as React from 'react';
import { AddCircle20Regular } from '@fluentui/react-icons/headless/svg/add-circle';
import { ArrowDownload20Regular } from '@fluentui/react-icons/headless/svg/arrow-download';
import { Chat20Regular } from '@fluentui/react-icons/headless/svg/chat';
import { PersonProhibited20Regular } from '@fluentui/react-icons/headless/svg/person-prohibited';
import { QuestionCircle20Regular } from '@fluentui/react-icons/headless/svg/question-circle';
import { Timer20Regular } from '@fluentui/react-icons/headless/svg/timer';
import { VehicleCar20Regular } from '@fluentui/react-icons/headless/svg/vehicle-car';
import { action, callToAction } from '../../../../leads/schema/choices';
import type { Origin } from '../origin/origin';

/** A picture of what the customer did. The words stand beside it, so it has no name of its own. */
export const ActionIcon: React.FC<{ readonly origin: Origin }> = ({ origin }) => {
  if (origin.leadSource.action === action.DNC) return <PersonProhibited20Regular />;
  if (origin.leadSource.action === action.Create) return <AddCircle20Regular />;
  switch (origin.callToAction) {
    case callToAction.ContactMe:
      return <Chat20Regular />;
    case callToAction.GetItNow:
      return <ArrowDownload20Regular />;
    case callToAction.FreeTrial:
      return <Timer20Regular />;
    case callToAction.TestDrive:
      return <VehicleCar20Regular />;
    case callToAction.Unknown:
      return <QuestionCircle20Regular />;
  }
};
