### The English words of Padan that only later pages say: the app fetches them with the first of those pages.

## Put together

list-or = { $text } or { $item }
organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}

## Findings: what is wrong with data, and what to do

finding-not-json = this is not JSON: { $detail }
finding-not-this-format = this is not a file of the format { $format }
finding-too-big = this is larger than { $kilobytes } kB and was not read
finding-not-utf8 = this is not text in UTF-8: save it as UTF-8 and try again
finding-too-deep = this nests more than { $most } levels deep and was not read
finding-too-many-values = this holds more than { $most } values and was not read
finding-too-many = there are { $count } of them, and { $most } at most are read: split the list and try again
finding-too-long = this is longer than the { $most } that are read and was left out; what is known here stays
finding-item-too-big = an id is too long or there are more than { $most } organisations; the item was left out
finding-duplicate-name = this name stands twice in one object; the last one counts
finding-half-character = half a character stands here (a lone surrogate); it was replaced by �
finding-bad-moment = not a moment that can be: write YYYY-MM-DDThh:mm:ssZ, from 1970 to 2199; it was left out
finding-bad-stamp = not a moment from 1970 to 2199; it counts as older than any other change
finding-sensitive-text = "{ $word }" belongs to heading { $heading } of the munitions list; have a person look before you pass this on
finding-newer-version = written by a newer version ({ $version }); what is understood was read, the rest is kept
finding-no-version = the version is missing; write "version": 1
finding-not-an-object = an object with named fields is expected here
finding-not-a-text = a text in quotes is expected here
finding-not-a-list = a list in square brackets is expected here
finding-not-a-whole-number = a whole number is expected here
finding-not-in-range = a number is expected here, within its range
finding-not-true-or-false = true or false is expected here
finding-bad-id = "{ $id }" cannot be an id: use 1 to 64 of the characters a to z, 0 to 9, dot, dash and underscore
finding-duplicate-id = "{ $id }" is used twice
finding-unknown-reference = "{ $id }" names nothing that is known
finding-bad-country = "{ $code }" is not a known country: two capital letters are expected
finding-bad-date = not a date that can be: write YYYY-MM-DD, for a source also YYYY-MM or YYYY
finding-bad-url = not an address of a page: it has to begin with https:// or http://
finding-unknown-word = "{ $value }" is not one of the words of the format
finding-no-source = this claim rests on no source
finding-unused-source = nothing rests on this source
finding-duplicate-organisation = this seems to be the same organisation as "{ $other }"
finding-import-empty = the file is empty
finding-import-other = this is { $what }, not a list: save the list as CSV or XLSX and try again
finding-import-no-text = this is no text: save the list as CSV or XLSX and try again
finding-import-password = the workbook is protected by a password: take the password off and try again
finding-import-macros = the workbook holds macros, which are not opened: save it as XLSX without macros
finding-import-old-workbook = this kind of workbook is not read: save it as XLSX or CSV
finding-import-damaged = the file is damaged: save it anew and try again
finding-import-unpacks = a part of this unpacks to more than { $megabytes } MB and was not read
finding-import-columns = more than { $most } columns were found: take out those that are not needed
finding-import-rows = more than { $most } rows were found: split the list
finding-import-quote = a quotation mark opens here and never closes, so the rows after it cannot be told apart: mend it and try again
finding-import-no-table = this is a dataset in JSON, not a table
finding-import-no-rows = there is no row with an organisation
finding-import-no-names = no column holds names: say which one does
finding-import-no-countries = no column holds countries: say which one does, or which country all are from
finding-import-mixed = this line is in another encoding than most and was read as { $encoding }: look whether it reads right
finding-import-formula = a formula without its result; it was left out
finding-import-error-cell = an error of the spreadsheet stands here; it was left out
finding-import-long = this is longer than { $most } characters and was left out
finding-import-no-name = no name; the row was left out
finding-import-no-country = no country; the row was left out
finding-import-country = "{ $country }" is no country that is known here; the row was left out
finding-import-word = "{ $value }" was not understood and was left out
finding-import-address = "{ $value }" is no address of a page and was left out
finding-import-again = "{ $name }" stands on line { $line } too
finding-import-withdrawn = "{ $name }" asked not to be listed; the row was left out
finding-circle = "{ $name }" would own itself by way of others
finding-topic-without-capabilities = no element of this topic names a capability; the topic is left out
finding-sensitive = "{ $word }" belongs to heading { $heading } of the munitions list; a person has to look. To accept this very text, add a screening entry with text_sha256 { $digest }
finding-team-level = the level has to be from 0 to 1
finding-team-nobody = a team of nobody covers nothing: allow at least one member
finding-team-states = { $max } members at most cannot be from { $states } states
finding-kiosk-code = write the code as 4 to 12 digits
finding-team-required = { $count } members are asked for by name, and a team has { $max } at most
finding-team-both = { $who } is both asked for and left out
finding-team-unranked = { $who } cannot be in a team: closed, replaced, waiting for a look, or left out by the policy
finding-team-one-owner = { $who } and { $other } are of one owner and are never in one team
finding-team-one-state = { $who } and { $other } are of one state
finding-team-few-states = { $states } states are asked for, and organisations known in this topic are of { $known } states only
finding-team-none = no { $max } organisations can be put together so that they are from { $states } states and no two of one owner

## Reasons: what a term means for one side

reason-team-best = { $count ->
    [1] No single organisation covers more of the topic than this one: { $share }.
   *[other] No team of up to { $count } covers more of the topic than this one: { $share }.
}
reason-team-fewer = { $count ->
    [1] No single organisation reaches { $level }: none covers more than { $bound }.
   *[other] No team of { $count } reaches { $level }: none covers more than { $bound }.
}
reason-team-fewer-just = { $count ->
    [1] No single organisation covers { $level }.
   *[other] No team of { $count } covers { $level }.
}
reason-team-beyond = { $count ->
    [1] { $level } of the topic is out of reach of a single organisation.
   *[other] { $level } of the topic is out of reach of a team of up to { $count }.
}
reason-team-not-reached = No team was found that covers { $level } of the topic.
reason-team-stopped = The search was stopped before everything was tried.
reason-team-bound = { $count ->
    [1] No single organisation covers more than { $bound }: this one has { $share }.
   *[other] No team of up to { $count } covers more than { $bound }: this one has { $share }.
}
reason-team-lead = { $who } could lead, if it wishes: the largest part of what the team covers is credited to it ({ $share } of the topic).
reason-team-lead-alike = { $who } could lead, if it wishes: it is one of those that bring the largest part alike ({ $share } of the topic), and none of them has shown more.
reason-gap-none = No known supplier of { $what }.
reason-gap-one = { $count ->
    [one] One known supplier of { $what }, in { $state }.
   *[other] { $count } known suppliers of { $what }, all in { $state }.
}
reason-common-use = Used in { $states }: { $what }. Its users could buy, maintain or train together.
reason-coach-unranked = { $who } is not ranked here, so no claim changes its place.
reason-coach-in-front = { $who } is already in front: its best pair is number { $place } of this topic.
reason-coach-change = If a public page showed that { $who } { $engagement } { $what }, its best pair would be number { $place } of this topic, with { $partner }: { $points } points.
reason-coach-assumed = { $claims ->
    [one] Assumed: one claim more on one source as recent as the data; everybody else stays as they are.
   *[other] Assumed: { $claims } claims more, each on one source as recent as the data; everybody else stays as they are.
}
reason-coach-out-of-reach = Two more claims would not bring { $who } to the front of this topic.
reason-points-missing = { $who } is not in this dataset: it may have withdrawn, or stand in another one.
reason-points-closed = { $who } has closed and is not ranked.
reason-points-replaced = { $who } has been replaced by another body and is not ranked.
reason-points-quarantined = { $who } waits for a person's look and is not ranked.
reason-points-policy = { $who } is left out by the policy in force.
reason-points-alone = An organisation by itself has no points: points are for two.
reason-points-no-topic = Without a topic there are no points to compare.
reason-points-topic-missing = The topic "{ $topic }" is not in this dataset.
reason-points-no-pair = These two are of one state or of one owner and are never ranked as a pair.
reason-points-team = A team has no points, because points say what each of two gains from the other. The figure is how much of the topic the team covers now.
reason-points-dataset = Added with "{ $title }" of { $day }; this is "{ $present }" of { $today }. What moved cannot be told without the data of then.
reason-points-dataset-unsaid = The list does not say which dataset its points are of.
reason-points-content = The data bear the same title and day, yet are not the same: perhaps they hold an organisation of your own.
reason-points-policy-now = The data are the same. A policy is in force now, and it may have changed what counts.
reason-points-reckoned-anew = The data are the same. Either a policy was in force then, or Padan reckons differently since.
reason-import-same-list = This is another state of your list "{ $title }": the two can be merged.
reason-import-deleted-here = This is your list "{ $title }", which you deleted. Merging brings it back.
reason-import-own-list = You do not have this list yet: it becomes a list of its own.
reason-import-renamed = The list "{ $title }" would be called "{ $new }".
reason-import-dataset = Made with "{ $title }" of { $day }; this is "{ $present }" of { $today }. Points may differ.
reason-import-dataset-unsaid = It does not say which dataset it was made with.
reason-import-newer-version = Written by a newer version of the format ({ $version }). What is understood is shown; the rest is kept.

## Reasons at a kiosk

reason-kiosk-offers = Brings { $what }
reason-kiosk-does = Works on { $what }
reason-kiosk-words = Your words stand there: { $words }
reason-kiosk-seeks = Looks for { $what }
reason-kiosk-uses = Uses { $what } itself
reason-kiosk-lacks = Works on "{ $topic }"; { $what } not known there
reason-kiosk-partner = Fits { $home } best in "{ $topic }"

## Words of the format

size-small = small
size-medium = medium
size-large = large
list-status-considering = considering
list-status-contacted = contacted
list-status-meeting = meeting arranged
list-status-agreed = agreed
list-status-dropped = dropped
membership-member = member state
membership-partner = partner

## Frame

languages-title = Languages
languages-lead = Names of organisations and what is said of them stay in the language of the data. Each table of words is one file, crates/padan-words/words: whoever corrects it there writes their name at its head.
language-written = written in this language
language-unreviewed = machine-drafted, not yet reviewed by a native speaker
language-reviewed = reviewed by { $who }

## Home and topics

mine-topics = Your own topics

## Needs, and topics of one's own

need-read = Understood: { $words }.
need-read-partly = Understood: { $words }. Not known here: { $unknown }.
need-led = from: { $words }
need-capabilities = What it takes
need-partners = { $count ->
    [one] Find partners for this capability
   *[other] Find partners for these { $count } capabilities
}
need-all-organisations = All organisations for these words
need-title = Your need
need-lead = Pairs that have exactly these capabilities. Change the weights, take one away or add another.
need-unknown = Not in these data and left out: { $ids }
need-empty = Add a capability to see who could work on it together.
need-weight = Weight of { $what }
need-add = One more capability
need-choose = Choose …
need-add-button = Add
need-name = Name
need-keep = Keep as a topic of my own
mine-note = A topic of your own. It stands whole in its address: whoever has the link sees it, and nobody else.
mine-keep = Keep on this device
mine-forget = Keep no longer
mine-kept = Kept on this device: { $title }.
mine-not-kept = The browser keeps nothing here. Copy the link instead.
mine-forgotten = No longer kept: { $title }.
mine-change = Change it
mine-save = Save the topic as a file
mine-refused-title = This topic is not shown
mine-refused-way = Ask for the link again, or start from a topic here.
mine-refused-unreadable = The link holds no topic that can be read. It may be cut off.
mine-refused-too-big = The topic has more than { $most } elements or very long texts.
mine-refused-elsewhere = None of the capabilities of this topic is in these data.

## A pair

pair-unranked = One of the two is not ranked: closed, replaced, withdrawn or waiting for a look. The figures are shown for information.
team-title = A team: { $topic }
team-lead = The fewest organisations that cover the topic together. Everything was tried or ruled out; what is proven is said.
team-at-most = At most
team-max = Members at most
team-from = organisations from at least
team-states = Member states at least
team-that-cover = member states that cover
team-level = Part of the topic to be covered
team-each = How many of one state
team-of-the-topic = of the topic,
team-each-any = several of a state allowed
team-each-one = one of each state
team-with = Has to be in it:
team-with-undo = No longer required
team-without = Left out:
team-without-undo = Allow again
team-working = Searching. The best so far covers { $number } %.
team-nobody = There is no such team:
team-of-topic = { $states ->
    [one] of the topic, by organisations of one state
   *[other] of the topic, by organisations of { $states } states
}
team-brings = Brings { $elements }.
team-brings-nothing = Strongest in no element; adds a state.
team-could-lead = could lead
team-keep = Keep in the team
team-leave-out = Leave out
team-open = Nobody in this team supplies: { $elements }.
team-as-pair = Look at these two as a pair
gaps-title = Gaps: { $topic }
gaps-lead = What no state, or only one, is known to supply. It says what is known here, not what there is.
gaps-elements = Known in one state or none
gaps-known = Known:
gaps-outside = Outside ASEAN, known here:
gaps-nobody-outside = Nobody outside ASEAN is known here either.
gaps-none = Each element has known suppliers in two states or more.
gaps-near = One step away, in other states: work near to it, or only announced:
gaps-by-state = Known suppliers by state
gaps-one-state = one state
gaps-outside-head = Outside
gaps-table-key = Numbers are of organisations known here. Those outside ASEAN stand apart.
gaps-csv = Save as a table (CSV)
gaps-json = Save for programs (JSON)
region-gaps-title = Gaps of all topics
region-gaps-open = No known supplier in any member state
region-users-key = Things that organisations of two states or more use in their own work. Common users can buy, maintain and train together.
region-elements = Elements
users-title = Used in several states
users-key = Things of this topic that organisations of two states or more use in their own work. Common users can buy, maintain and train together.
users-none = Nothing of this topic is known to be used in several states.
and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
coach-working = Trying what would help …
coach-title = What would bring it to the front here?

## Organisations

organisations-title = Organisations
held-back = A text of this entry waits for a person's look. Until then it is not matched, and what it says is folded away here.
held-back-show = Show what it says
organisations-lead = Find an organisation to see its partners abroad. If yours is missing, start from the topic that is nearest to your work.
organisations-by-name = All by name
organisations-more = Show more organisations
search-label = Search names and what they do
search-coming = Preparing the search …
search-unknown = Known nowhere here, and passed over: { $words }.
search-nowhere = No organisation here answers "{ $words }".
search-near = Near words:
catalogue-rule = Within a filter any of the chosen words is enough; all filters together have to hold. Numbers say how many would be left.
catalogue-told = { $count } of { $all } organisations.
catalogue-told-of = { $count } of { $all } organisations. { $parts }.
catalogue-told-some = { $told } None has all the words; these have some.
catalogue-part = { $facet }: { $values }
catalogue-also = Also:
catalogue-chosen = Chosen filters
catalogue-take-away = Take away from { $facet }:
catalogue-clear = Take all away
catalogue-none = No organisation fits all filters together.
catalogue-without = { $facet }: take away, { $count } would be left
catalogue-export = { $count ->
    [one] Take this organisation along
   *[other] Take these { $count } organisations along
}
catalogue-export-hint = JSON holds the entries with their sources, CSV a list that spreadsheets read. Both can be imported again.
facet-states = State
facet-kinds = Kind
facet-domains = Field
facet-capabilities = Capability
facet-topics = Topic
facet-engagement = How engaged
facet-evidence = Newest evidence
facet-all = Show all { $count }
fresh-years = { $years ->
    [one] up to { $years } year old
   *[other] up to { $years } years old
}
fresh-older = older than 6 years
sort-fitting = best answers first
sort-name = by name
sort-state = by state
sort-newest = newest evidence first
sort-claims = most claims first
compare-tick = Compare
compare-chosen = To compare, { $most } at most: { $names }.
compare-link = Side by side
compare-none = Compare none
compare-title = Side by side
compare-missing = Not in these data: { $ids }
compare-common = What they have in common
compare-nothing-common = No capability that two of them have.
compare-evidence = { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
}, { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}, newest: { $newest }
search-none = Nothing found. Try fewer or other words, for example a capability such as water or drones. If your organisation is missing, start from a topic.
notices-label = Notices
claims-title = What it does
claims-none-at-all = No claim is known here.
status-unverified = Its pages are old. Check that it is still at work before you write.
status-closed = Closed. It is shown for the record and never ranked.
status-replaced = Replaced by another body. It is shown for the record and never ranked.
body-closed = closed
body-replaced = replaced by another body
way-in-publisher = No public contact found. Try the publisher of source { $number }.
way-in-search = No public contact found here: search for its name, { $name }.
fact-way-in = Way in
fact-founded = Founded
fact-size = Size
fact-aliases = Also known as
fact-stand = Stand
seeks-title = What it looks for
seeks-unknown = Nothing said in public; unknown.
best-topics-title = Best topics
best-topics-key = How much of each topic it covers alone.
best-topics-none = None of the topics here.
partners-further = Best of further states
partners-title = Best partners abroad
partners-key = Each in the topic in which the two have most points.
partners-none = No organisation of another state fits.
substitutes-title = Who could stand in
substitutes-key = Others that supply the same elements of the topics where it matters, in any state: how much of what it supplies, by weight.
substitutes-none = Nobody known here supplies what it does in these topics.
state-all = All of { $state }
correct-title = Something wrong?
correct-text = Listed from public pages, not asked. To correct, confirm or withdraw the entry { $id }, send the page that shows what is right. The file holds the entry as it is and where it stands: change it and send it with the text.
correct-nobody = There is no address for corrections yet: send both to whoever gave you Padan.
correct-whom = Send both to { $whom }.
correct-mistake = Mistake? Here is the entry to correct
correct-own = This is us
correct-file = Save the entry as a file
correct-copy = Copy the text
correct-copied = Copied.
correct-not-copied = The browser would not copy it. Select the text and copy it.
correct-saved = Saved. Change the entry in any text editor and send it along with the text.

## States

states-lead = What is known here of each member state, and whose organisations complete each other. No state is graded: few entries mean few public pages found.
states-show = What the cells say
states-topic = Topic
states-order = Order
states-all-topics = in all topics
measure-best = best pair
measure-gain = mean gain
measure-likeness = likeness of profiles
order-name = by name
order-clusters = by cluster
matrix-best = Points of the best pair of one organisation of each state
matrix-gain = What the side that gains less gains of a topic, on average over all pairs, in per cent
matrix-likeness = How alike the mixes of what is known here are, in per cent. 100: the same mix, comparable. 0: nothing in common, complementary.
matrix-key = Darker is more. Small numbers: organisations known here. Hatched: fewer than { $enough } on one side. Arrow keys move from cell to cell; a cell leads to its pairs.
matrix-clusters = By cluster: step by step the two groups of states are joined whose mixes are most alike on average. A line parts groups that are less than two thirds alike.
matrix-cell-points = { $a } and { $b }: { $value } points.
matrix-cell-share = { $a } and { $b }: { $value } per cent.
matrix-cell-none = { $a } and { $b }: nothing known to compare.
matrix-cell-known = Known here: { $one } and { $other }.
matrix-cell-thin = Few are known.
between-title = { $a } and { $b }
between-key = Their best pair in each topic. A topic leads to all pairs of the two.
between-pair = Best pair
map-field = Organisations counted
map-any-field = as above
map-state = { $state }: { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} known here
map-hint = Point at a state, move to it with the Tab key or touch it. The best pairs of the region:
map-with = With
map-as-table = The map as a table
state-member-since = member state since { $year }
state-partner = partner outside ASEAN
state-known = { $count ->
    [one] { $count } organisation known here
   *[other] { $count } organisations known here
}
state-thin = Fewer than { $enough } organisations are known here: one page more or less would change much of this.
state-topics = Known here by topic
state-topics-none = Nobody known here yet:
state-common = Used in common with others
state-common-key = Things that organisations of this state and of others use in their own work.
state-common-none = Nothing is known to be used here and in another state.
state-restrictions-none = Restrictions by third states: none noted here; unknown.

## Shortlist

shortlist-title = Shortlist
shortlist-lead = Your working paper. It stays in this browser; save it as a file to keep or send it.
shortlist-empty = Nothing here yet. Open a pair and add it.
shortlist-empty-way = Choose a topic
list-which = List
list-name = Name of the list
list-new = New list
list-new-title = List { $number }
list-untitled = List without a name
list-copy = Copy this list
list-delete = Delete this list
list-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
list-sorted = Sorted
list-sort-label = Sort by
list-sort-order = in my order
list-sort-points = by points
list-sort-name = by name
list-sort-status = by status
list-sort-added = by date added
list-sort-meeting = by meeting
list-any-status = any status
list-filter-status = Only with the status
list-filter-topic = Only of the topic
list-any-topic = any topic
list-filter-tag = Only with the tag
list-any-tag = any tag
list-filter-text = with the words
list-hidden = { $count ->
    [one] { $count } more row is on this list and hidden by the filters.
   *[other] { $count } more rows are on this list and hidden by the filters.
}
list-tick-all = Tick all
list-tick-none = Untick
list-ticked = { $count ->
    [one] { $count } ticked
   *[other] { $count } ticked
}
list-set-status = Set status …
item-tick = Tick
item-status = Status
item-note = Note
item-note-by = Note of { $who }
item-meeting = Meeting
item-tag = Tag
item-tag-add = Add tag
item-untag = Take away the tag { $tag }
item-up = Move up
item-down = Move down
item-remove = Remove
item-no-topic = no topic
item-points = { $points } points
item-coverage = { $number } % of the topic covered
item-then = { $points } when added; no points now.
item-then-now = { $before } when added, { $now } now.
item-not-in-dataset = { $name } (not in this dataset)
export-title = Take it along
export-never = This list has not been saved as a file yet. Browsers may clear what they keep: save it.
export-last = { $days ->
    [0] Last saved or sent today.
    [one] Last saved or sent { $days } day ago.
   *[other] Last saved or sent { $days } days ago.
}
export-last-changed = { $days ->
    [0] Last saved or sent today; changed since.
    [one] Last saved or sent { $days } day ago; changed since.
   *[other] Last saved or sent { $days } days ago; changed since.
}
export-what = What goes in
export-notes = Notes
export-statuses = Statuses
export-tags = Tags
export-meetings = Meetings
export-by = Who added what
export-points = Points when added
export-look = Your own words hold technical figures or words of the munitions list. Look whether whoever gets the file may have them:
export-json = Save as a file (JSON)
export-csv = Save for a spreadsheet (CSV)
export-calendar = Save meetings for a calendar
export-no-meetings = No entry has a meeting time yet.
export-dossier = Print as a dossier
export-hint = Whoever gets the file can read all that goes in.
export-done = Saved as a file. Send it, or keep it as a copy.
link-title = Hand it over
link-copy = Copy the link
link-copied = The link is copied. Paste it into a message.
link-not-copied = The browser would not copy. Copy the address by the menu of the link (right click or long press).
link-share = Share …
link-share-title = A shortlist of Padan
link-hint = The link holds the list itself: whoever opens it sees what is in it, and decides whether to keep it. No server is asked.
link-only-here = This copy of Padan has an address that only this machine knows. The link works for people who open it on this machine.
link-too-long = The list is too long for a link. Save it as a file.
code-says = The code holds
code-says-link = the link
code-says-names = names, states and stands as text
code-label-link = A code with the link to this list
code-label-names = A code with this list as text
code-too-big = This is too much for one code. Take the text, fewer parts or a file.
moving-show = Show moving codes
moving-stop = Stop the moving codes
moving-hint = For another device that runs Padan, where one code is too small: it reads them with its camera, in any order.
moving-label = Codes that change, for the camera of another device
moving-count = { $count ->
    [one] { $count } part. Hold the other camera still until it has all of it.
   *[other] { $count } parts. Hold the other camera still until it has all of them.
}
camera-read = Read moving codes with the camera
camera-stop = Close the camera
camera-asking = Asking for the camera …
camera-label = What the camera sees
camera-looking = Point the camera at the moving codes.
camera-progress = { $have } of { $need } parts read.
camera-other-code = This code is none of Padan's moving codes. If it holds a link, open it with the camera of your device.
camera-refused = There is no camera, or the browser may not use it. Allow it for this page, or ask for a file.
import-codes = moving codes
import-title = Bring a list in
import-lead = A list that somebody sent. You see first what it would change; nothing is merged without your word. You can also drop a file anywhere.
import-file = Choose a file
import-paste = Or paste a link or the text of a file
import-look = Look at it
import-pasted = pasted text
import-link = a link
import-region = A list from outside
import-look-title = From outside: { $name }
import-findings = Left out or mended
import-nothing = There is no shortlist in it. Ask for the file or the link again.
import-too-big = This file is larger than { $kilobytes } kB and was not read. A shortlist is far smaller.
import-unreadable = The browser could not read this file. Look whether it is still there.
import-not-a-link = This is not a link of Padan. Paste all of it, from the beginning to the end.
import-later = This link was made by a later version of Padan. Reload this page, or ask for a file.
import-damaged = This link is damaged or cut off. Copy all of it, or ask for a file.
import-link-too-big = This link holds more than Padan reads from a link. Ask for a file.
import-same = You have all of it already.
import-merge = Merge
import-add = Keep this list
import-copy = Keep as a copy
import-cancel = Leave it
import-merged = Merged.
import-copied = Kept as a copy of its own.
import-count-new = { $count ->
    [one] { $count } new.
   *[other] { $count } new.
}
import-count-put-back = { $count ->
    [one] { $count } comes back.
   *[other] { $count } come back.
}
import-count-newer = { $count ->
    [one] { $count } newer there.
   *[other] { $count } newer there.
}
import-count-removed = { $count ->
    [one] { $count } removed there.
   *[other] { $count } removed there.
}
import-count-older = { $count ->
    [one] { $count } older there; yours stays.
   *[other] { $count } older there; yours stay.
}
import-count-same = { $count ->
    [one] { $count } the same.
   *[other] { $count } the same.
}
import-count-stays-removed = { $count ->
    [one] { $count } stays removed.
   *[other] { $count } stay removed.
}
import-count-unknown = { $count ->
    [one] { $count } not in this dataset.
   *[other] { $count } not in this dataset.
}
import-count-not-said = { $count ->
    [one] { $count } without note, status or tags; what you have stays.
   *[other] { $count } without note, status or tags; what you have stays.
}
import-is-new = new
import-is-put-back = comes back
import-is-newer = newer there
import-is-removed = removed there
import-is-older = older there
import-is-same = the same
import-stays-removed = stays removed
import-is-unknown = not in this dataset
import-is-beside = on your list too: shown as one, with both notes

## Papers: concept note and dossier

paper-print = Print
paper-odt = Save as a document (ODT)
paper-odt-saved = Saved as a document. Open it in a word processor and change what you like.
paper-team = Look at this team
dossier-of = Dossier of a shortlist
dossier-back = Back to the shortlist
dossier-empty = There is nothing on this list yet, so there is nothing to print.
dossier-day = Made on
dossier-policy = Policy in force
dossier-no-policy = none
dossier-contents = What it holds
dossier-number = { $number } of { $count }
dossier-team = A team of { $count }
dossier-topic-chosen = The list names no topic for these. This is the one in which they can do most together.
dossier-not-here = Not all of this is in the dataset at hand. What the list remembers is all that can be said.
dossier-strengths = What of the topic each can do
dossier-strengths-key = Strength from 0 to 100. Solid: the strongest. Below 25 an element stays open.
dossier-brings = Who brings what
dossier-ask = Whom to ask: { $whom }.
dossier-authority = { $state }: { $authority }
dossier-open = Entries of control lists to open: { $entries }. What they say stands on the last page.
dossier-annex = Trade control
dossier-term = Points for
dossier-figure = Points

## About

about-title = About Padan
about-lead = Padan (Malay: to pair) helps organisations of different ASEAN member states find each other for joint research and development on non-sensitive topics. It runs wholly in your browser.
about-data-title = The data
about-fact-title = Dataset
about-fact-as-of = As of
about-fact-organisations = Organisations
about-fact-claims = Claims
about-fact-sources = Sources
about-fact-licence = Licence
about-fact-hash = Hash
about-fact-version = Version of the app
about-claims = { $claims }, of which { $single } stand on one page
about-sources = { $sources }, of which { $undated } are undated
about-no-licence = not stated; ask before you pass the data on
about-own-list = Bring your own list
about-limits-title = What the data cannot say
limit-absence = Absence of evidence is not evidence of absence. A state with few entries has few public pages found, not little capability.
limit-asked = Organisations are listed from public pages and were not asked.
limit-read-again = A second reader checked 48 claims drawn at random: 38 said what their page says, 10 said more than it or fitted their capability badly and were mended, none was wrong.
limit-pointers = Control lists and authorities are pointers with a date. Laws change: ask the authority.
about-states-title = Organisations known here
about-state = State
about-membership = Circle
about-known-here = Known here
offline-title = Without a network
offline-coming = Padan is being put on this device, so that it opens without a network. This takes a moment.
offline-kept = All of Padan is on this device. It opens at the same address without a network.
offline-denied = This browser keeps nothing of Padan for use without a network: its settings say so, or this is a private window. With a network everything works.
offline-full = There is no room on this device to keep Padan for use without a network. With a network everything works.
offline-failed = Some files could not be had as they were released, so Padan is not kept for use without a network. It is tried again at your next visit. With a network everything works.
offline-unable = This browser keeps a site for use without a network only where its address begins with https://. With a network everything works.
offline-single-file = This is Padan as one file. All of it is in here: it needs no network, and nothing has to be put on the device. The browser cannot look for a new version of a file: it comes as a new file.
offline-take-along = Padan as one file
offline-take-along-hint = opens from a USB stick or a folder, without a server.
install = Install Padan on this device
forms-title = The forms of our files
forms-lead = How a dataset, a shortlist and a policy are written down, as JSON Schema: for whoever wants another program to read or write them.
forms-dataset = Dataset
forms-shortlist = Shortlist
forms-policy = Policy
forms-beside = They lie beside the site of Padan, in the folder "schema".
about-corrections = Send the page that shows what is right to whoever gave you Padan. A body may correct or withdraw its entry at any time.
about-corrections-to = Send the page that shows what is right to { $whom }. A body may correct or withdraw its entry at any time.

## Method and taxonomy

data-title = Method and taxonomy
data-lead = How Padan comes to its points, in words. Every number on a pair's page can be taken apart in the same way.
data-terms-title = Points of a pair
data-term = Term
data-at-most = Points at most
data-meaning = What it says
data-unknown = What cannot be known of a pair, such as certifications that one side does not list, counts neither way: its points go to coverage of the topic, which is known. So the points that a pair can have are always 100.
data-strength-title = How strong a claim is
data-strength = An organisation's strength in an element is its best claim: how well the capability fits the element, times how it is engaged, times how many sources the claim has, times how old the newest of them is. A capability of the same field that the topic does not list counts a tenth. A general capability, such as testing, counts only beside one that is special to the topic.
factor-what = What a claim is
factor-counts = Counts
factor-no-source = without a source
factor-one-source = on one source
factor-two-sources = on two or more sources
factor-three-years = newest source up to three years old
factor-six-years = up to six years old
factor-ten-years = up to ten years old
factor-older = older
factor-undated = undated
data-example-title = A worked example
example-pair = { $a } and { $b }
example-topic = are the best pair of "{ $topic }" today. This is how their coverage comes about:
example-strength = Strength
example-points = Points
example-both = both
example-sum = The column of points sums to { $coverage } of { $max }. With the other seven terms the pair has { $total } of 100.
example-moved = It is more than the table above says: what cannot be known of this pair gave its points to coverage.
data-taxonomy-title = Taxonomy
data-taxonomy-key = Numbers are of organisations known here, of all states.

## Kiosk: for visitors

kiosk-greeting = Find partners here
kiosk-title = Find a partner in another member state
kiosk-opening = The kiosk is getting ready …
kiosk-broken-title = This kiosk cannot start
kiosk-broken = The data in this file cannot be read. Copy the file again from where it was made.
kiosk-organiser-touch = Padan, for the organiser: touch five times
kiosk-begin = Touch to begin
kiosk-who-is-here = Who is here
kiosk-counts = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}{ $stands ->
    [0] {""}
   *[other] , { $stands } with a stand here
}
kiosk-bar = Way about
kiosk-back = Back
kiosk-reset = Start again
kiosk-take = Take along
kiosk-picks = { $count } of 3 picked
kiosk-doors = What brings you here?
kiosk-look = I look for …
kiosk-bring = I bring …
kiosk-home = Partners for { $name }
kiosk-ways-look = What do you look for?
kiosk-ways-bring = What do you bring?
kiosk-by-topic = A topic
kiosk-by-field = A field of work
kiosk-by-words = My own words
kiosk-choose-topic = Choose a topic
kiosk-choose-field = Choose a field of work
kiosk-all-of = All of { $name }
kiosk-type = Your words
kiosk-keys = Keys
kiosk-key-space = Space
kiosk-key-delete = Delete
kiosk-use-words = Show who fits these words
kiosk-answers = Who fits
kiosk-said-look = You look for: { $what }
kiosk-said-bring = You bring: { $what }
kiosk-also-look = Say what I look for too
kiosk-also-bring = Say what I bring too
kiosk-no-answers = Nobody here is known to fit. Go back and try another topic or a wider field.
kiosk-with-stand = With a stand here
kiosk-without-stand = Others
kiosk-more = Show more
kiosk-stand = Stand { $stand }
kiosk-pick = Pick { $name }
kiosk-picked = { $name }: picked. Touch to put it back.
kiosk-full = { $name }: three are picked. Put one back first.
kiosk-pick-this = Pick this one
kiosk-take-title = Your picks
kiosk-take-link = Scan this with your phone: it opens your list.
kiosk-take-text = Scan this with your phone: it holds the names as text and needs no network.
kiosk-list-title = Picked at a kiosk
kiosk-countdown = Are you still there? Touch the screen to go on.
kiosk-seconds = { $count ->
    [one] { $count } second, then all is cleared
   *[other] { $count } seconds, then all is cleared
}
kiosk-go-on = Go on

## Kiosk: for the organiser

kiosk-code-title = The organiser's code
kiosk-code-wrong = This is not the code.
kiosk-code-enter = Enter
kiosk-settings-title = Settings of this kiosk
kiosk-leave = Back to the kiosk
kiosk-no-code = There is no code: whoever touches "Padan" five times comes here.
kiosk-file-wins = Data and settings are inside this file and count again after a restart. To keep changes, save a new kiosk file.
kiosk-set-title = Name of the event
kiosk-set-code = Code for these settings
kiosk-set-code-hint = 4 to 12 digits. It keeps visitors out; whoever has the file can read it.
kiosk-set-address = Address of Padan for visitors' phones
kiosk-set-address-hint = https://… With it the code to scan is a link, without it plain text.
kiosk-set-home = The kiosk's own organisation
kiosk-set-home-hint = Its id: visitors can ask for its partners.
kiosk-set-unknown = "{ $id }" is not in this dataset
kiosk-set-idle = Seconds without a touch until the countdown ({ $least } to { $most })
kiosk-set-stands = Only organisations with a stand
kiosk-set-names = Names of organisations on the first screen
kiosk-set-topics = Topics (none ticked: all)
kiosk-set-states = States (none ticked: all)
kiosk-set-languages = Languages (none ticked: all)
kiosk-set-policy = Policy: whom to leave out
kiosk-set-sensitive = Organisations that also have weapons lines
kiosk-set-out-states = States, as codes
kiosk-set-out-organisations = Organisations, as ids
kiosk-set-out-capabilities = Capabilities or fields, as ids
kiosk-set-policy-title = Title of the policy
kiosk-set-policy-reason = Reason
kiosk-files = Use and save
kiosk-use = Use these settings
kiosk-used = These settings are in use.
kiosk-used-not-kept = These settings are in use until the page is closed: the browser keeps nothing here.
kiosk-settings-save = Save settings as a file
kiosk-settings-saved = The settings were given to the browser as a file.
kiosk-settings-load = Load settings from a file
kiosk-settings-loaded = The settings were read. Look at them, then use them.
kiosk-settings-wrong = Nothing was changed. Mend what the list names and try again.
kiosk-data-load = Use another dataset (a padan-dataset file)
kiosk-data-hint = It holds until the page is closed, and goes into the kiosk file.
kiosk-data-used = The dataset is in use.
kiosk-data-held = { $count ->
    [one] { $count } organisation is
   *[other] { $count } organisations are
} held back until a person has cleared the texts at “Your own list”.
kiosk-data-remarks = What was found ({ $count })
kiosk-data-not-json = This file is not JSON. Bring it in at “Your own list” first, save it as JSON there, and choose that file here.
kiosk-data-wrong = The dataset cannot be used. The list names what is wrong.
kiosk-save = Save as kiosk file
kiosk-making = The file is being made …
kiosk-made = The kiosk file was given to the browser. Copy it to each kiosk and open it.
kiosk-not-made = The file could not be made: padan.html cannot be had here. Open padan.html itself, or try again with a network.
kiosk-usage = What visitors asked for
kiosk-usage-hint = How often each topic was chosen at this device. Nothing else is counted.
kiosk-usage-clear = Count anew

## Files that leave: CSV, calendar, concept note

csv-topic = Topic
csv-organisations = Organisations
csv-status = Status
csv-points = Points when added
csv-note = Note
csv-tags = Tags
csv-meeting = Meeting (UTC)
csv-by = By
csv-added = Added (UTC)
csv-updated = Changed (UTC)
csv-policy = Policy in force
csv-gap = Gap
csv-outside = Outside ASEAN
csv-suppliers = Known suppliers
csv-suppliers-outside = Known outside ASEAN
csv-near = One step away
letter-mistake = To correct in Padan: { $name } ({ $id })
letter-own = This is us: the entry { $name } ({ $id }) in Padan
letter-dataset = Dataset: { $title }, as of { $day }, { $hash }
letter-file = File: { $file }
letter-wish = We ask to confirm / change / withdraw it (keep one):
letter-wrong = What is wrong:
letter-right = What is right:
letter-page = Public page that shows it:
letter-who = Who writes, for the body (a public address of the body, no private data):
csv-organisation = Organisation { $number }
csv-state = State { $number }
csv-kind = Kind { $number }
csv-stand = Stand { $number }
csv-website = Website { $number }
calendar-summary = Meeting: { $who }
note-title = Concept note: { $topic }
note-draft = A draft of { $day }, put together by Padan from public pages ({ $dataset }, as of { $as_of }). Nobody named here was asked. Everything in it is for the parties to change.
note-policy = Made under the policy "{ $title }", which leaves some organisations or capabilities out.
note-unranked = Not ranked here, so shown for information only (closed, replaced, waiting for a look, or left out by the policy): { $who }.
note-aim = Aim
note-aim-cover = Together they are known to cover { $share } of the topic as it is described here.
note-aim-points = As a pair they have { $points } of 100 points; { $evidence }.
note-roles = Who could do what
note-roles-element = Element
note-roles-who = Could take it on
note-roles-shown = What it has shown
note-roles-also = Also able
note-shown = { $engagement }: { $what }
note-shown-support = { $engagement }: { $what } { $support }
note-lead = Lead
note-lead-pair = { $who } could lead, if it wishes: the larger part of what the two cover is credited to it ({ $share } of the topic).
note-lead-pair-alike = { $who } could lead, if it wishes: both bring as much ({ $share } of the topic each), and the other has not shown more.
note-lead-none = No lead is proposed: the largest part is credited to { $who }, which is not ranked here.
note-lead-voluntary = Leading is voluntary and can change from one part of the work to another.
note-gaps = What nobody here supplies
note-gap = { $what }: others who are known to supply it: { $who }.
note-gap-none = { $what }: no supplier is known here.
note-gaps-nothing = Each element of the topic has a known supplier among them.
note-evidence = Age of the evidence
note-evidence-dated = { $who }: { $claims ->
    [one] { $claims } claim in this topic
   *[other] { $claims } claims in this topic
} on { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}, dated { $years }{ $undated ->
    [0] .
   *[other] ; { $undated } undated.
}
note-years = { $from } to { $to }
note-evidence-undated = { $who }: { $claims ->
    [one] { $claims } claim in this topic
   *[other] { $claims } claims in this topic
} on { $sources ->
    [one] { $sources } undated source
   *[other] { $sources } undated sources
}.
note-evidence-none = { $who }: no source for what it does in this topic.
note-evidence-unverified = { $who }: its pages are old. Check that it is still at work.
note-evidence-closed = { $who }: closed or replaced by another body.
note-notice = { $who }: { $text }
note-before = Before you start
note-before-key = Pointers to what to read and whom to ask, as far as they are known here. They are no verdict, and laws change.
note-authority = { $state }: law: { $law }; authority: { $authority } ({ $seen }).
note-authority-none = { $state }: law and authority unknown here. Ask your own authority first.
note-restriction = { $state }: { $by }: { $text } ({ $seen })
note-pointer = { $code } { $list }: { $heading }. { $hint } { $confidence }
note-pointers-more = To open as well: { $codes }.
note-pointers-none = Control lists: no entry is linked to these capabilities here; unknown. Ask the authorities all the same.
note-sensitive-lines = { $who } also has weapons lines. They are left out here.
note-seen-unknown = not known when seen
note-questions = Still to settle
note-question-rights = Which patents, designs, software and know-how does each bring, and on what terms may the others use them?
note-question-data = Which data are shared, who keeps them, in which state, and who may see them?
note-sources = Sources
note-more = { $count } more
note-and-more = and { $count } more
technical-warning = Some of your own text reads like technical parameters. Whether they may leave is not for Padan to say: look at each, and leave it out if in doubt.
technical-none = No technical parameters were noticed in your own text. That does not mean that there are none.
technical-munitions = munitions list: have a person look first
technical-in-title = In the title: { $text } ({ $kind })
technical-in-note = In a note: { $text } ({ $kind })
technical-in-tag = In a tag: { $text } ({ $kind })
technical-in-by = In a label: { $text } ({ $kind })
technical-in-topic = In a topic of your own: { $text } ({ $kind })
technical-quantity = a figure with a unit
technical-tolerance = a tolerance
technical-frequency = a frequency
technical-number = a part, serial or model number
technical-drawing = a drawing number

## Lists and datasets of one's own

data-own = Look at your own list or dataset
own-title = Your own list
own-lead = Bring an exhibitor list (CSV, XLSX) or a dataset (JSON). It is read on this device; nothing is sent.
own-choose = Choose a file, or drop it on this page
own-template = Save a template
own-kept-title = Lists on this device
own-kept-line = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}, loaded on { $day }
own-use = Use it alone
own-use-beside = Use it with the bundled data
own-in-use = in use
own-export = Save as JSON
own-remove = Remove
own-kept-kiosk = The settings of a kiosk take the saved JSON as their dataset.
own-removed = “{ $title }” was removed from this device.
own-bundled = Use the bundled data
own-not-kept = The device does not keep this list: it is here until you close the page. Save it as JSON.
own-lost = The list that was in use could not be opened. You are looking at the bundled data.
own-working-reading = Reading the file …
own-working-rows = Reading the rows …
own-working-opening = Opening the list …
own-stop = Stop
own-refused = The file was not used: { $reason }.
own-columns-title = What the columns hold
own-columns-lead = { $count ->
    [one] { $count } row was read.
   *[other] { $count } rows were read.
} Look whether each column is named rightly. Data of persons are never taken.
own-encoding = Encoding
own-delimiter = Cells are set apart by
own-tab = tab
own-sheet = Sheet
own-column = Column
own-holds = Holds
own-examples = Such as
own-guessed = guessed
own-country = Country of rows that name none
own-country-none = they are left out
own-go-on = Go on
own-step-columns = Columns
own-step-groups = Capabilities
own-step-twins = Doubles
own-step-sensitive = Sensitive words
own-step-findings = Findings
own-step-load = Load
own-groups-lead = Like phrases of the descriptions stand together under the capability that they seem to mean. Sure ones are taken already.
own-groups-keys = Keys: space takes or leaves a group, Enter takes it and goes on, Delete leaves it and goes on, arrows move, the right arrow opens it.
own-groups-taken = { $taken } of { $all } groups taken
own-band-sure = Sure
own-band-likely = Likely
own-band-unsure = Unsure
own-band-none = No proposal
own-group-line = { $phrases ->
    [one] { $phrases } phrase
   *[other] { $phrases } phrases
} in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
own-group-other = Mean another capability
own-group-phrases = Phrases that belong here
own-open = Look closer
own-twins-lead = These rows may be an organisation that is known already. Tick those that are one and the same: they become one entry.
own-twins-none = No row seems to be an organisation that is known already.
own-twin-known = known: { $name }
own-twin-again = stands on line { $line } too
own-line = line { $line }
own-sensitive-lead = Words of the munitions list stand in these texts. Their organisations are listed and not matched until a person has looked. Clear what is harmless, or leave the organisation out.
own-sensitive-none = No words of the munitions list were found. That is no proof that there are none.
own-sensitive-by = Who looks at them (a name is needed to clear a text)
own-sensitive-word = “{ $word }”, heading { $heading }
own-clear = harmless: clear it
own-leave-out = leave the organisation out
own-findings-none = Nothing was wrong.
own-load-lead = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
} from { $states ->
    [one] { $states } state
   *[other] { $states } states
}; { $capable } with a capability, { $waiting } waiting for a person’s look.
own-load-lead-wide = { $organisations ->
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
} from { $states ->
    [one] { $states } state or territory
   *[other] { $states } states and territories
}; { $capable } with a capability, { $waiting } waiting for a person’s look.
own-load-title = Title
own-load = Load it alone
own-load-beside = Load it with the bundled data
own-drop = Give it up
own-role-name = name
own-role-country = country
own-role-description = free text: capabilities are proposed
own-role-capabilities = ids of capabilities
own-role-summary = a sentence about it
own-role-city = city
own-role-kind = kind
own-role-website = site
own-role-stand = stand
own-role-seeks = ids of what it looks for
own-role-certifications = certifications
own-role-local_name = name in its language
own-role-aliases = other names
own-role-size = size
own-role-founded = year of founding
own-role-parent = owner
own-role-id = id
own-role-private = data of persons: left out
own-role-ignored = nothing that is needed

## Help: guides, what figures mean, keys


meaning-points = Points from 0 to 100 say how well two organisations complete each other in one topic; they grade neither. Eight terms add up to them, and the page of a pair opens each of them to reasons and sources.
meaning-share = Percentages say how much of the topic is covered, by the weight of its elements. Each element is credited to the strongest in it.
help-title = How to use Padan
help-lead = Short guides in steps. All of it works without a network.
help-representative = You speak for an organisation
help-representative-find = Look up your organisation. Its page shows its best topics and partners abroad, with points.
help-representative-missing = It is not listed? Say in your own words what you need or can do.
help-representative-topic = Or begin with a topic: it lists the best pairs of two states.
help-representative-pair = Open a pair: what each side brings, why the points are what they are, what remains open, what to read before you start.
help-representative-keep = Keep who fits on your shortlist, with notes. Save it, print it or pass it on as a file, a link or a code. Nothing leaves this device by itself.
help-representative-correct = Something about you is wrong? At the foot of each organisation’s page stands how to correct it or withdraw.
help-organiser = You run an event
help-organiser-bring = Bring your list of exhibitors as CSV or XLSX. It is read on this device.
help-organiser-decide = Say what the columns hold, decide on the proposed capabilities, look at doubles and at sensitive words.
help-organiser-load = Load the list, look at it, and save it as JSON.
help-organiser-kiosk = Open the kiosk and touch “Padan” five times: bring the JSON there, set name and code, and save a kiosk file.
help-organiser-open = Open the kiosk
help-organiser-copy = Copy the file to each kiosk and open it in a browser. No network is needed.
help-visitor = You stand at a kiosk
help-visitor-say = Touch to begin, then say what you look for or bring: a topic, a field of work or your own words.
help-visitor-answers = You see who fits and why; those with a stand here come first.
help-visitor-pick = Touch + to pick up to three.
help-visitor-take = Touch “Take along” and scan the code with your phone.
help-visitor-clear = When you leave, touch “Start again”. If nobody touches the screen, a countdown asks first, then all is cleared.
hints-title = Hints
hints-again = Show the hints again
hints-shown = The hints stand on their pages again.
keys-title = Keys
keys-lead = They do nothing where text is typed or chosen.
keys-list = This list of keys
keys-search = Search
keys-switch = Use single keys
kiosk-help = How this works

## Own organisation

profile-title = Your own organisation
profile-lead = Enter what your organisation does and see who fits abroad. It stays on this device; nothing is sent.
profile-who = Who it is
profile-name = Name
profile-state = State
profile-kind = Kind
profile-summary = In a sentence: what you offer, and to whom
profile-website = Site
profile-does = What you can do
profile-search = Say it in your own words
profile-search-found = { $count ->
    [one] { $count } capability to choose below.
   *[other] { $count } capabilities to choose from below.
}
profile-search-none = No capability answers to these words. Choose one by domain.
profile-domain = Or choose by domain
profile-engagement = How you are engaged
profile-words = In your own words: what, for whom, how much
profile-links = Pages that show it, one address a line
profile-certifications = Certifications, one a line
profile-seeks = What you look for
profile-private = For you alone
profile-private-lead = This never leaves the device: it is in no file, list, link or paper.
profile-note = Note
profile-contact = Contact
profile-matches-wait = Partners appear here once there is a name, a state and a capability.
profile-found = { $topics ->
    [one] { $topics } topic fits.
   *[other] { $topics } topics fit.
} Best partner: { $name }, { $points } points.
profile-coach-add = Add: { $what }
profile-check = What a reviewer would say
profile-complete = Complete: { $percent }.
profile-clear = Clear: { $percent }.
profile-no-hints = Nothing is missing.
profile-blocking = must be mended
profile-important = helps much
profile-minor = helps
profile-known = An organisation of this name is listed already:
profile-files = Keep and take along
profile-kept = Kept on this device.
profile-open = See its page
profile-export = Save as a file
profile-export-note = The file leaves out what is for you alone.
profile-import = Bring a profile from a file
profile-brought = Kept on this device: { $name }.
profile-list = Profiles on this device
profile-new = Another profile
profile-unnamed = without a name
profile-remove = Remove this profile
profile-removed = Removed: { $name }.
profile-change = Change it
review-no-name = Say what the organisation is called.
review-no-state = Say in which state it is: partners are looked for in the others.
review-no-capability = Choose at least one capability: nobody is matched without.
review-sensitive = “{ $word }” stands in the munitions list ({ $heading }). Nothing is matched until the text is changed or cleared.
review-no-kind = Say what kind it is: makers, users and researchers are brought together.
review-no-summary = Say in a sentence what you offer and to whom.
review-no-customer = Say whom it is for.
review-few-capabilities = Add what else you can do.
review-no-words = Say in your own words what you do here.
review-no-proof = Add the address of a page that shows it: what is shown counts for more.
review-bad-link = “{ $link }” is not the address of a page.
review-no-certifications = Name your certifications, if you have any.
review-no-seeks = Say what you look for.
review-label-only = This only repeats the name of the capability. Say what you do.
review-short = Say more: what exactly, for whom, how much?
review-long = Shorten it to one or two sentences.
review-capitals = Write it in small letters: capitals are hard to read.
review-praise = “{ $word }” is praise. Say what was done instead.
review-twice = The same words stand at another capability. Say what is special here.
review-plan = This tells of plans. Say what was done, or choose “has announced”.

## The policy

data-policy = Leave organisations or capabilities out: a policy
policy-leaves-out = The policy “{ $title }” leaves this organisation out.
policy-leaves-claims = { $count ->
    [one] The policy “{ $title }” leaves { $count } claim of this organisation out.
   *[other] The policy “{ $title }” leaves { $count } claims of this organisation out.
}
policy-title = Policy
policy-lead = A policy leaves out organisations and claims wherever Padan ranks, searches or saves. It stays on this device. Its title stands on every page and file that it shaped.
policy-make = Make a policy
policy-untitled = My policy
policy-too-big = The file is larger than any policy.
policy-refused = The file was not used:
policy-not-read = The policy kept on this device cannot be read here, so it is not in force.
policy-not-kept = The device does not keep this policy: it holds until you close the page. Save it as a file.
policy-removed = The policy was removed from this device.
policy-on = In force
policy-reach = It leaves out { $organisations } of { $all_organisations } organisations and { $claims } of { $all_claims } claims.
policy-unmatched = These names are not in the data, so they leave nobody out:
policy-save = Save as a file
policy-out = Left out
policy-single = Single capabilities
policy-search = Find an organisation
