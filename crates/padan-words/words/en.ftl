### The English words of Padan. Every other language has the same keys with the same arguments.
### Plain words, short sentences, British spelling. Never says that something is allowed, secure or certain.

## Put together

per-cent = { $number } %
decimal = { $whole }.{ $tenths }
list-next = { $text }, { $item }
list-last = { $text } and { $item }
organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
states = { $count ->
    [one] { $count } state
   *[other] { $count } states
}

## Findings: what is wrong with data, and what to do

finding-not-json = this is not JSON: { $detail }
finding-not-this-format = this is not a file of the format { $format }
finding-newer-version = written by a newer version ({ $version }); what is understood was read, the rest is kept
finding-no-version = the version is missing; write "version": 1
finding-missing = this field is required
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
finding-sensitive = "{ $word }" belongs to heading { $heading } of the munitions list; a person has to look. To clear this very text, add a screening entry with text_sha256 { $digest }

## Reasons: what a term means for one side

reason-brings = { $who } brings { $what }.
reason-brings-nothing = { $who } brings no element that is not covered better already.
reason-shown = { $who } has { $claims ->
    [0] no claim in this topic
    [one] { $claims } claim in this topic
   *[other] { $claims } claims in this topic
}, on { $sources ->
    [0] no source
    [one] { $sources } source
   *[other] { $sources } different sources
}.
reason-words-topic = The claims of { $who } share words with the topic: { $words }.
reason-words-none = The claims of { $who } share no telling word with the topic.
reason-words-not-comparable = The claims of { $who } cannot be compared with the topic word by word; this counts neither way.
reason-words-pair = The claims of the two share words: { $words }.
reason-gain = { $who } adds { $share } of the topic.
reason-gain-none = { $who } adds nothing of the topic that is not there already.
reason-common = { $who } knows the same field: { $what }.
reason-common-none = { $who } shares no capability.
reason-chain = { $who } adds a stage: { $stages }.
reason-chain-role = { $who } adds a part: { $role }.
reason-chain-none = { $who } adds no stage and no part that is missing.
reason-evidenced = Of { $who }, { $claims } of { $all ->
    [one] { $all } claim rests
   *[other] { $all } claims rest
} on two or more recent sources.
reason-certifications = Both list: { $what }.
reason-certifications-none = The listed certifications are different ones.
reason-certifications-unknown = One side lists no certification: unknown, so it counts neither way.
reason-seeks = { $own } seeks { $what }, and { $who } has it.
reason-seeks-unmet = What { $own } seeks in this topic, { $who } does not have.
reason-seeks-unknown = { $own } has not said what it seeks in this topic.
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
