interface LocalizedLabel {
  readonly Label: string;
  readonly LanguageCode: number;
  readonly IsManaged: boolean;
  readonly MetadataId: string;
  readonly HasChanged: null;
}

/** A label in English, as metadata carries it. */
export function label(text: string, metadataId: string): object {
  const localized: LocalizedLabel = {
    Label: text,
    LanguageCode: 1033,
    IsManaged: true,
    MetadataId: metadataId,
    HasChanged: null,
  };
  return { LocalizedLabels: [localized], UserLocalizedLabel: localized };
}
