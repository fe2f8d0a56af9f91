throw new Error('SAMPLE_SETTING: it is "7", expected a day of the week.');
