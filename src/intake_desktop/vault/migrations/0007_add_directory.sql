-- Where somebody can be sent: organisations, services and places under the names of HSDS 3.0, and
-- apart from them what the shelter itself knows, which no import touches. Nothing here leads to a
-- person, and nothing of a person leads here.
--
-- Every text is as a file had it, '' where it said nothing; an id is a UUID. Choices are written out
-- with OR: for an IN of more than two SQLite builds a table anew for each row that comes in, and a
-- file has tens of thousands.

CREATE TABLE directory_organization (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    name TEXT NOT NULL CHECK (length(name) <= 20000),
    alternate_name TEXT NOT NULL CHECK (length(alternate_name) <= 20000),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    email TEXT NOT NULL CHECK (length(email) <= 20000),
    website TEXT NOT NULL CHECK (length(website) <= 20000)
) STRICT;

CREATE TABLE directory_service (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    organization_id TEXT NOT NULL REFERENCES directory_organization (id),
    name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 20000),
    alternate_name TEXT NOT NULL CHECK (length(alternate_name) <= 20000),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    url TEXT NOT NULL CHECK (length(url) <= 20000),
    email TEXT NOT NULL CHECK (length(email) <= 20000),
    status TEXT NOT NULL
        CHECK (status = 'active' OR status = 'inactive'
            OR status = 'defunct' OR status = 'temporarily closed'),
    interpretation_services TEXT NOT NULL CHECK (length(interpretation_services) <= 20000),
    application_process TEXT NOT NULL CHECK (length(application_process) <= 20000),
    fees_description TEXT NOT NULL CHECK (length(fees_description) <= 20000),
    wait_time TEXT NOT NULL CHECK (length(wait_time) <= 20000),
    eligibility_description TEXT NOT NULL CHECK (length(eligibility_description) <= 20000),
    minimum_age TEXT NOT NULL CHECK (length(minimum_age) <= 20000),
    maximum_age TEXT NOT NULL CHECK (length(maximum_age) <= 20000),
    assured_date TEXT NOT NULL CHECK (length(assured_date) <= 20000),
    alert TEXT NOT NULL CHECK (length(alert) <= 20000)
) STRICT;

CREATE TABLE directory_location (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    organization_id TEXT REFERENCES directory_organization (id),
    location_type TEXT NOT NULL
        CHECK (location_type = 'physical' OR location_type = 'postal'
            OR location_type = 'virtual'),
    name TEXT NOT NULL CHECK (length(name) <= 20000),
    alternate_name TEXT NOT NULL CHECK (length(alternate_name) <= 20000),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    transportation TEXT NOT NULL CHECK (length(transportation) <= 20000),
    latitude TEXT NOT NULL CHECK (length(latitude) <= 20000),
    longitude TEXT NOT NULL CHECK (length(longitude) <= 20000),
    url TEXT NOT NULL CHECK (length(url) <= 20000)
) STRICT;

CREATE TABLE directory_address (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    location_id TEXT NOT NULL REFERENCES directory_location (id),
    address_1 TEXT NOT NULL CHECK (length(address_1) <= 20000),
    address_2 TEXT NOT NULL CHECK (length(address_2) <= 20000),
    city TEXT NOT NULL CHECK (length(city) <= 20000),
    region TEXT NOT NULL CHECK (length(region) <= 20000),
    state_province TEXT NOT NULL CHECK (length(state_province) <= 20000),
    postal_code TEXT NOT NULL CHECK (length(postal_code) <= 20000),
    country TEXT NOT NULL CHECK (length(country) <= 20000),
    address_type TEXT NOT NULL
        CHECK (address_type = 'physical' OR address_type = 'postal'
            OR address_type = 'virtual')
) STRICT;
CREATE INDEX directory_address_by_location ON directory_address (location_id);

CREATE TABLE directory_service_at_location (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    location_id TEXT NOT NULL REFERENCES directory_location (id),
    description TEXT NOT NULL CHECK (length(description) <= 20000)
) STRICT;
CREATE INDEX directory_service_at_location_by_service ON directory_service_at_location (service_id);
CREATE INDEX directory_service_at_location_by_location ON directory_service_at_location (location_id);

CREATE TABLE directory_phone (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    number TEXT NOT NULL CHECK (number <> '' AND length(number) <= 20000),
    location_id TEXT REFERENCES directory_location (id),
    service_id TEXT REFERENCES directory_service (id),
    organization_id TEXT REFERENCES directory_organization (id),
    service_at_location_id TEXT REFERENCES directory_service_at_location (id),
    extension TEXT NOT NULL CHECK (length(extension) <= 20000),
    type TEXT NOT NULL CHECK (length(type) <= 20000),
    description TEXT NOT NULL CHECK (length(description) <= 20000)
) STRICT;
CREATE INDEX directory_phone_by_location ON directory_phone (location_id)
 WHERE location_id IS NOT NULL;
CREATE INDEX directory_phone_by_service ON directory_phone (service_id)
 WHERE service_id IS NOT NULL;

CREATE TABLE directory_schedule (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    service_id TEXT REFERENCES directory_service (id),
    location_id TEXT REFERENCES directory_location (id),
    service_at_location_id TEXT REFERENCES directory_service_at_location (id),
    valid_from TEXT NOT NULL CHECK (length(valid_from) <= 20000),
    valid_to TEXT NOT NULL CHECK (length(valid_to) <= 20000),
    dtstart TEXT NOT NULL CHECK (length(dtstart) <= 20000),
    timezone TEXT NOT NULL CHECK (length(timezone) <= 20000),
    until TEXT NOT NULL CHECK (length(until) <= 20000),
    count TEXT NOT NULL CHECK (length(count) <= 20000),
    wkst TEXT NOT NULL
        CHECK (wkst = '' OR wkst = 'MO' OR wkst = 'TU' OR wkst = 'WE'
            OR wkst = 'TH' OR wkst = 'FR' OR wkst = 'SA' OR wkst = 'SU'),
    freq TEXT NOT NULL CHECK (freq = '' OR freq = 'WEEKLY' OR freq = 'MONTHLY'),
    interval TEXT NOT NULL CHECK (length(interval) <= 20000),
    byday TEXT NOT NULL CHECK (length(byday) <= 20000),
    byweekno TEXT NOT NULL CHECK (length(byweekno) <= 20000),
    bymonthday TEXT NOT NULL CHECK (length(bymonthday) <= 20000),
    byyearday TEXT NOT NULL CHECK (length(byyearday) <= 20000),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    opens_at TEXT NOT NULL CHECK (length(opens_at) <= 20000),
    closes_at TEXT NOT NULL CHECK (length(closes_at) <= 20000),
    schedule_link TEXT NOT NULL CHECK (length(schedule_link) <= 20000),
    attending_type TEXT NOT NULL CHECK (length(attending_type) <= 20000),
    notes TEXT NOT NULL CHECK (length(notes) <= 20000)
) STRICT;
CREATE INDEX directory_schedule_by_service ON directory_schedule (service_id)
 WHERE service_id IS NOT NULL;
CREATE INDEX directory_schedule_by_location ON directory_schedule (location_id)
 WHERE location_id IS NOT NULL;

CREATE TABLE directory_language (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    service_id TEXT REFERENCES directory_service (id),
    location_id TEXT REFERENCES directory_location (id),
    phone_id TEXT REFERENCES directory_phone (id),
    name TEXT NOT NULL CHECK (length(name) <= 20000),
    code TEXT NOT NULL CHECK (length(code) <= 20000),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE INDEX directory_language_by_service ON directory_language (service_id)
 WHERE service_id IS NOT NULL;
CREATE INDEX directory_language_by_location ON directory_language (location_id)
 WHERE location_id IS NOT NULL;
CREATE INDEX directory_language_by_phone ON directory_language (phone_id)
 WHERE phone_id IS NOT NULL;

CREATE TABLE directory_cost_option (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    valid_from TEXT NOT NULL CHECK (length(valid_from) <= 20000),
    valid_to TEXT NOT NULL CHECK (length(valid_to) <= 20000),
    option TEXT NOT NULL CHECK (length(option) <= 20000),
    currency TEXT NOT NULL CHECK (length(currency) <= 20000),
    amount TEXT NOT NULL CHECK (length(amount) <= 20000),
    amount_description TEXT NOT NULL CHECK (length(amount_description) <= 20000)
) STRICT;
CREATE INDEX directory_cost_option_by_service ON directory_cost_option (service_id);

CREATE TABLE directory_required_document (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    document TEXT NOT NULL CHECK (length(document) <= 20000),
    uri TEXT NOT NULL CHECK (length(uri) <= 20000)
) STRICT;
CREATE INDEX directory_required_document_by_service ON directory_required_document (service_id);

CREATE TABLE directory_service_area (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    name TEXT NOT NULL CHECK (length(name) <= 20000),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    extent TEXT NOT NULL CHECK (length(extent) <= 20000),
    extent_type TEXT NOT NULL CHECK (length(extent_type) <= 20000),
    uri TEXT NOT NULL CHECK (length(uri) <= 20000)
) STRICT;
CREATE INDEX directory_service_area_by_service ON directory_service_area (service_id);

-- The shelter's own judgements.
CREATE TABLE directory_judgement (
    service_id TEXT NOT NULL PRIMARY KEY REFERENCES directory_service (id),
    asks_for_id TEXT NOT NULL CHECK (asks_for_id IN ('yes', 'no', 'unknown')),
    contacts_police TEXT NOT NULL CHECK (contacts_police IN ('yes', 'no', 'unknown')),
    affirming TEXT NOT NULL CHECK (affirming IN ('yes', 'no', 'unknown')),
    mandarin TEXT NOT NULL CHECK (mandarin IN ('yes', 'no', 'unknown')),
    cantonese TEXT NOT NULL CHECK (cantonese IN ('yes', 'no', 'unknown')),
    interpreter TEXT NOT NULL CHECK (interpreter IN ('yes', 'no', 'unknown')),
    reveals_topic TEXT NOT NULL CHECK (reveals_topic IN ('yes', 'no', 'unknown')),
    label_en TEXT NOT NULL CHECK (length(label_en) <= 200),
    label_hans TEXT NOT NULL CHECK (length(label_hans) <= 200),
    label_hant TEXT NOT NULL CHECK (length(label_hant) <= 200),
    needs TEXT NOT NULL,  -- kinds of help, with commas between
    verified_on TEXT CHECK (verified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    verified_by TEXT REFERENCES staff (id),
    CHECK ((verified_on IS NULL) = (verified_by IS NULL)),
    -- A handout never shows a name that reveals the topic, so there has to be another one.
    CHECK (reveals_topic <> 'yes' OR (label_en <> '' AND label_hans <> '' AND label_hant <> ''))
) STRICT;

-- Places whose address is neither shown unasked nor printed, nor leaves with an export.
CREATE TABLE directory_confidential (
    location_id TEXT NOT NULL PRIMARY KEY REFERENCES directory_location (id)
) STRICT;

-- How it went for those who were sent there: how often in a month, never who, nor on which day.
CREATE TABLE directory_report (
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    what TEXT NOT NULL CHECK (what IN ('helped', 'refused', 'harmed')),
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (service_id, month, what)
) STRICT;
