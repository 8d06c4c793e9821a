// The pages that tests and the gallery look at: an address of every kind, known and unknown.

export const pages = {
  home: "#/",
  topics: "#/topics",
  topic: "#/topic/humanitarian-drones",
  "topic-filtered": "#/topic/search-and-rescue?states=MY&dial=60&sensitive=without",
  pair: "#/pair/humanitarian-drones/my-poladrone/terra-drone-indonesia",
  "pair-one-sided": "#/pair/humanitarian-drones/mismart/my-poladrone",
  team: "#/team/field-hospitals",
  "team-out-of-reach": "#/team/humanitarian-drones?level=100&max=3&with=mismart&without=brin",
  gaps: "#/gaps/humanitarian-drones",
  organisations: "#/organisations?q=water",
  "all-organisations": "#/organisations",
  organisation: "#/organisation/brin",
  "organisation-closed": "#/organisation/padc",
  shortlist: "#/shortlist",
  data: "#/data",
  about: "#/about",
  unknown: "#/no/such/page",
  "unknown-topic": "#/topic/humanitarian-drone",
};
