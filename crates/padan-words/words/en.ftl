### The English words of Padan that the first pages say, which the app holds from the start; all others stand in en-later.ftl,
### and a test knows which belongs where. Every other language has all of them in one table, with the same arguments.
### Plain words, short sentences, British spelling. Never says that something is allowed, secure or certain.

## Put together

per-cent = { $number } %
decimal = { $whole }.{ $tenths }
list-next = { $text }, { $item }
list-next-long = { $text }; { $item }
list-last = { $text } and { $item }
states = { $count ->
    [one] { $count } state
   *[other] { $count } states
}

## Findings: what is wrong with data, and what to do

finding-missing = this field is required

## Reasons: what a term means for one side

reason-brings = { $who } brings { $what }.
reason-brings-weak = { $who } adds only weak work to: { $what }.
reason-both-cover = Both cover: { $what }.
reason-brings-nothing = { $who } brings no element that is not covered better already.
reason-shown = { $who } has { $claims ->
    [0] no claim in this topic
    [one] { $claims } claim in this topic
   *[other] { $claims } claims in this topic
}, on { $sources ->
    [0] no source
    [one] { $sources } source
   *[other] { $sources } different sources
}; { $capabilities ->
    [one] { $capabilities } capability
   *[other] { $capabilities } capabilities
} in all.
reason-heard = The newest year found for { $who } is { $year }.
reason-heard-unknown = No year was found for { $who }.
reason-words-topic = The claims of { $who } share words with the topic: { $words }.
reason-words-none = The claims of { $who } share no telling word with the topic.
reason-words-not-comparable = The claims of { $who } cannot be compared with the topic word by word; this counts neither way.
reason-words-pair = The claims of the two share words: { $words }.
reason-gain = { $who } adds { $share } of the topic.
reason-gain-none = { $who } adds nothing of the topic that is not there already.
reason-common = Shared with { $who }: { $what }.
reason-common-none = { $who } shares no capability.
reason-common-elements = Both can do: { $what }.
reason-common-elements-none = There is no element of the topic that both can do.
reason-chain = { $who } adds: { $stages }.
reason-chain-role = { $who } adds a part: { $role }.
reason-chain-none = { $who } adds no stage and no part that is missing.
reason-chain-user = { $who } would use the result.
reason-evidenced = { $who }: { $claims } of { $all ->
    [one] { $all } claim
   *[other] { $all } claims
} on two or more sources, the newest of the last six years.
reason-certifications = Both list: { $what }.
reason-certifications-none = The listed certifications are different ones.
reason-certifications-unknown = No certifications to compare: this counts neither way.
reason-seeks = { $own } seeks { $what }, and { $who } has it.
reason-seeks-unmet = What { $own } seeks in this topic, { $who } does not have.
reason-seeks-unknown = It has not said what it seeks in this topic.
stage-research = research
stage-develop = development
stage-produce = production
stage-service = service
stage-operate = operation
role-knows = who knows
role-makes = who makes
role-uses = who uses

## Terms of the points

term-coverage = Coverage of the topic
term-track-record = What each has shown
term-words = Subject in words
term-mutual-gain = Mutual gain
term-common-ground = Common ground
term-value-chain = Value chain
term-assurance = Assurance
term-stated-interest = Stated interest
term-coverage-meaning = How much of the topic the two can do together, element by element; the stronger of the two counts.
term-track-record-meaning = How much each has shown: claims and sources in the topic, what few can do counting more, and capabilities in all, which count less the older the newest year found is, and half where no claim is in the topic. Each more counts less, and an element is counted up to a cap, so that the big do not win by size alone.
term-words-meaning = How many telling words the claims share with the topic and with the other side. Sentences that stand word for word on both sides are left out.
term-mutual-gain-meaning = What the side that gains less still gains: a match has to serve both.
term-common-ground-meaning = Elements of the topic that both can do, and capabilities that both have, rarer ones worth more: enough to understand each other and to check each other's work.
term-value-chain-meaning = Whether those who would use the result take part, public agencies and aid bodies; which stages from research to operation the two span, and who of them knows, makes and uses.
term-assurance-meaning = Certifications that both list, and claims on two or more sources of which the newest is at most six years old. What is unknown counts neither way.
term-stated-interest-meaning = What one side has said it looks for, and the other has. Where neither has said so, it counts neither way.
term-of = { $points } of { $max } points.
term-figure = { $points } of { $max }
term-not-counted = Not counted for this pair.
not-counted = not counted

## Words of the format

kind-company = private company
kind-state-enterprise = state-owned enterprise
kind-research-institute = research institute
kind-university = university
kind-agency = public agency
kind-non-profit = non-profit organisation
kind-association = industry association
engagement-announced = has announced
engagement-research = researches
engagement-develop = develops
engagement-produce = makes
engagement-service = provides
engagement-operate = operates
evidence-any = with any evidence
evidence-at-least-fair = with fair or strong evidence
evidence-only-strong = with strong evidence
evidence-strong = evidence strong
evidence-fair = evidence fair
evidence-thin = evidence thin
circle-members = of member states
circle-all = of member states and partners
circle-partners = of partners only

## Frame

language-label = Language
language-not-loaded = The words of this language could not be loaded. Try again once there is a network.
skip-to-content = Skip to the content
nav-label = Main
nav-topics = Topics
nav-organisations = Organisations
nav-states = States
nav-shortlist = Shortlist
nav-about = About
footer-listed = Organisations are listed from public pages, without being asked.
footer-as-of = Data of { $day }.
footer-undated = The data are undated.
footer-data = Method and taxonomy
footer-about = About the data, and how to correct them
offline-ready = Ready without a network.
newer-here = A new version of Padan is here. Your shortlist stays.
newer-loses = A new version of Padan is here. This browser does not keep your shortlist: export it before you use the new version, or it is lost.
newer-use = Use the new version
newer-later = Later
close = Close
undo = Undo
unknown = unknown
undated = undated
place-and-kind = { $place } · { $kind }
sources-not-loaded = The addresses of the sources could not be loaded. They are kept in a file of this site.
try-again = Try again
page-coming = Loading this page …
page-failed = This page could not be loaded. It is one file of this site: look whether there is a network.
in-language = in { $language }
stand = Stand { $stand }
storage-denied = This browser keeps nothing for Padan here. Your shortlist lasts until you close the page: export it before you go.
storage-full = The browser's storage is full. Changes since now are not kept on this device: export your shortlist.
storage-newer = A later version of Padan has kept a shortlist here. It stays as it is; open it with that version.
storage-set-aside = { $count ->
    [one] Something kept earlier could not be read. It was set aside, nothing is lost.
   *[other] { $count } things kept earlier could not be read. They were set aside, nothing is lost.
}
storage-save-set-aside = Save it as a file
download-failed = The browser would not save the file. Try again, or try another browser.

## Home and topics

home-title = Find a partner in another member state
home-age = Of { $all } sources { $dated } are dated, { $recent } of them in the last three years. A claim shows the year of its newest source.
home-lead = { $organisations } organisations and what they can do for joint work on non-sensitive topics, in { $states } ASEAN member states and Korea, each claim with its source. Nothing you do here leaves this device.
door-organisation = My organisation
door-organisation-hint = See who fits it abroad
door-topic = A topic
door-topic-hint = See the best pairs
door-words = My own words
door-words-hint = Say what you need, or whom you look for, for example: composite wings for a flood-mapping drone
topics-title = Topics
topics-lead = Each topic comes from a public document on cooperation in the region. Open one to see which organisations of different states fit best.
topics-key = Bars show how well the strongest known organisation covers each element. Counts are of organisations and states known here.
topic-counts = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
}, { $states ->
    [one] { $states } state
   *[other] { $states } states
}, { $covered } of { $elements } elements
topic-origin-named = Named in: { $origin }
topic-origin-derived = Derived from: { $origin }
never-title = What Padan never does
never-network = It sends nothing anywhere. What you note stays in this browser until you send it yourself.
never-invents = It names no organisation and no claim without a public page behind it.
never-judges = It never says that something is allowed or that a firm is reliable. It says where to look and whom to ask.
never-sensitive = It holds no weapons, no targeting, no surveillance of people.

## Pairs of a topic

filters-label = Filters
filters-between = Pairs between
filters-states = States
filters-kinds = Kinds
filters-any-states = any states
filters-states-hint = Tick one state for pairs with one side in it, or several for pairs among them.
filters-all-kinds = all kinds of organisations
filters-circle = Circle
filters-evidence = Evidence
filters-sensitive = Weapons lines
sensitive-with = weapons lines: included
sensitive-without = weapons lines: left out
dial-label = Order from proven to undiscovered
dial-order = Order:
dial-proven = proven
dial-undiscovered = undiscovered
dial-effect = { $new ->
    [0] The dial leaves the same { $shown } pairs in front. Points stay as they are.
    [one] The dial brings { $new } pair among these { $shown } that would not be here at "proven". It favours pairs that have shown less; points stay as they are.
   *[other] The dial brings { $new } pairs among these { $shown } that would not be here at "proven". It favours pairs that have shown less; points stay as they are.
}
pairs-title = Best pairs
map-label = Organisations with claims in this topic, by member state: { $counts }.
map-label-all = Organisations known here, by member state: { $counts }.
map-caption = How many organisations each state has here. Land: Natural Earth, without borders.
counted-bodies = Closed and replaced bodies are not counted.
map-arc = The arc joins the pair under the pointer or the focus.
pairs-key = Points out of 100 say how well two organisations complete each other in this topic, not how good they are. Evidence says how many and how recent the sources are. The strip shows who brings each element; empty pieces remain open.
pairs-best = The best pair here has { $best } points.
pairs-none = No two organisations of different states fit these filters. Allow more states, kinds or evidence.
pairs-more = Show more pairs
one-sided = one-sided
weapons-lines = weapons lines
strip-label = Coverage by element. { $reason }
strip-whole = Coverage by element; the table below says the same
elements-title = What the topic needs
elements-note = Counts are of what is known here. No known supplier does not mean that there is none.
elements-element = Element
elements-weight = Weight
elements-supply = Known suppliers
element-no-supplier = no known supplier
element-suppliers = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
} in { $states ->
    [one] { $states } state
   *[other] { $states } states
}
element-open = open

## A pair

pair-not-ranked = These two are not ranked together: they are of one state or of one owner. The figures are shown for information.
pair-one-sided = One-sided: one of the two gains nothing of this topic that it does not have.
of-100-points = of 100 points
of-100-meaning = how well they fit, not how good they are
best-in-topic = best in this topic: { $best }
weight-of-3 = weight { $weight } of 3
pair-elements-title = What the two can do of the topic
pair-elements-key = Strength from 0 to 100. Solid: the stronger side. Hollow: the other. Below 25 an element stays open; such small bars come from work near to it, or only announced.
terms-title = How the points add up
terms-key = Open a line to see its reasons for both sides.
terms-total = Total
term-rests-on = It rests on these claims:
chain-title = Value chain
chain-stage = Stage
chain-yes = shown
chain-no = not shown
for-side = For { $name }:
claims-of = What { $name } brings to the topic
claims-worth = Each claim says what the pair would have without it. It can have more: where nothing could then be compared in one term, that share counts for coverage instead.
claims-none = No claim known here belongs to this topic.
claim-support = [{ $numbers }] { $age }
stated-by-organiser = stated by the organiser
worth-nothing = Without it: the same points.
worth-fewer = Without it: { $points } points fewer.
worth-more = Without it: { $points } points more.
team-link = Build a team for this topic
team-around = Build a team around these two
gaps-link = Gaps and common users
region-gaps-link = Gaps of all topics
open-title = What remains open
open-key = Neither of the two is known to do enough of this. Others who are:
open-nothing = Each element has a known supplier among the two.
before-title = Before you start
before-note = Pointers to what to read and whom to ask. Padan does not say that anything is allowed or not.
certifications-title = Certifications
certifications-unknown = None found; unknown.
pointers-title = Control lists
pointers-open = { $count ->
    [one] { $count } entry to open
   *[other] { $count } entries to open
}
pointers-none = No entry is linked to these capabilities here. Ask the authorities all the same.
pointers-whose = The numbers are those of the list named at each entry. A state's own list may have other numbers and limits.
list-munitions = (munitions list)
list-dual-use = (dual-use list)
confidence-text = The text was read.
confidence-heading = Only the heading was read.
confidence-general = From general knowledge, not checked against the text.
pointer-source = Source
seen-on = seen on { $day }
authorities-title = Trade control: whom to ask
authority-unknown = Padan holds nothing about the law of this state. Ask your own authority first.
authority-none = No strategic-trade law and no authority was found. Ask your own authority first.
authority-law = Law: { $law }.
authority-whom = Authority: { $authority }.
questions-title = Still to settle between you
question-ownership = Who owns what each side brings, and what you make together?
question-results = Who may use the results, where and for what?
question-publication = What may be published, and when?
question-cost = Who pays what, and who pays if it takes longer?
sources-title = Sources

## Organisations

sensitive-lines-note = This organisation also has weapons lines. They are left out here.

## States

states-title = States side by side
map-title = Map
working = Working this out: { $done } of { $all } topics …

## Shortlist

shortlist-first-title = My shortlist
shortlist-add = Add to shortlist
shortlist-on = On your shortlist
shortlist-open = Open the shortlist
shortlist-added = { $count ->
    [one] Added. { $count } entry on your shortlist.
   *[other] Added. { $count } entries on your shortlist.
}
shortlist-added-to = { $count ->
    [one] Added. { $count } entry on "{ $title }".
   *[other] Added. { $count } entries on "{ $title }".
}
shortlist-removed = Removed: { $name }.
shortlist-put-back = Undone.
list-copy-title = { $title } (copy)
list-deleted = Deleted: { $title }.
list-changed-many = { $count ->
    [one] { $count } entry changed.
   *[other] { $count } entries changed.
}

## Papers: concept note and dossier

paper-note = Concept note

## Lost

unknown-title = Not found
unknown-page = There is no page at { $path }.
unknown-topic = There is no topic "{ $id }" in this dataset.
unknown-organisation = There is no organisation "{ $id }" in this dataset.
unknown-near = Did you mean:
unknown-back = Back to the beginning

## Lists and datasets of one's own

data-in-use = You are looking at your own list “{ $title }”.
data-in-use-beside = You are looking at the bundled data together with your list “{ $title }”.
data-in-use-change = Change
policy-in-force = Policy in force: “{ $title }”.

## Help where people are

nav-help = Help
meaning-title = What do the figures mean?
hint-hide = Hide this hint
hint-home = Two clicks show a match with its reasons: choose a topic, then a pair. “Help” above has short guides.
hint-topic = The underlined words can be changed: they narrow the pairs. A copied address shows the same pairs again.
hint-pair = Each term of the points opens to its reasons for both sides and their sources. What you put on the shortlist stays on this device.

## Own organisation

profile-door = Not listed? Enter your organisation
profile-mark = your own organisation, on this device
