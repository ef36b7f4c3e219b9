export interface OfficeSense {
  /** English concept of the office: "minister", "secretary-general". */
  readonly title: string;
}

/** Words around a person in an office. */
export interface OfficialSenses {
  readonly office: OfficeSense;
}
