//! The description of an operation.

use std::time::Duration;

use aliyun_rpc_core::descriptor::{
    BodyStyle, Endpoints, ErrorCode, Kind, Outcome, PageBy, Rule, Waiter,
};
use aliyun_rpc_core::{Fields, Method, RpcAction, RpcResponse};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("test");
const BY_REFERENCE: &Endpoints = &ENDPOINTS;

/// Lists the things
/// of an account.
///
/// This is not the first paragraph.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    action = "ListTheThings",
    response = Things,
    method = GET,
    anonymous,
    endpoints = ENDPOINTS,
    errors(
        (400, "NoPermission", "You are not authorized."),
        (503, "Throttling.User", "Too many requests."),
    ),
    paginate(token = next_token, size = size, items = rules.list, item = String),
    waiter(running, status = rules.state, done("Running", "Up"), failed("Stopped")),
    waiter(
        deleted,
        status = zones[].owner?.state,
        done(missing),
        failed("Locked"),
        missing("NotFound", "Gone"),
        every = 15,
        within = 900,
    ),
    waiter(seen, status = rules.state, done(any)),
    success_codes("OK", "200"),
)]
struct ListThings {
    /// How many.
    #[rpc(min = 1, max = 100)]
    size: Option<i32>,
    #[rpc(name = "Token")]
    next_token: Option<String>,
    mode: Option<String>,
    #[rpc(min_len = 2, max_len = 10, one_of("ab", "cd"), check = lower, required_if(mode = ["New", "Old"]))]
    name: Option<String>,
}

fn lower(text: &str) -> Result<(), String> {
    if text == text.to_lowercase() {
        Ok(())
    } else {
        Err("must be in lower case".to_owned())
    }
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Things {
    rules: Rules,
    next_token: String,
    #[rpc(name = "ZoneList", wrapper = "Zone")]
    zones: Vec<Zone>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Zone {
    #[rpc(name = "Master")]
    owner: Option<Rules>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Rules {
    #[rpc(name = "RuleIDs")]
    list: Vec<String>,
    state: String,
}

#[test]
fn an_action_knows_what_was_written() {
    let action = ListThings::ACTION;
    assert_eq!(
        (action.product, action.version, action.name),
        ("Test", "2020-01-02", "ListTheThings")
    );
    assert_eq!(action.doc, "Lists the things of an account.");
    assert_eq!(action.method, Method::Get);
    assert_eq!(action.body, BodyStyle::Form);
    assert!(action.anonymous && action.idempotent && !action.deprecated);
    assert_eq!(action.endpoints, Some(&ENDPOINTS));
    assert_eq!(action.params[0].doc, "How many.");
    let response: Vec<&str> = action
        .response
        .fields()
        .iter()
        .map(|field| field.name)
        .collect();
    assert_eq!(response, ["Rules", "NextToken", "ZoneList"]);
}

#[test]
fn documented_errors_are_constants_and_a_table() {
    assert_eq!(ListThings::NO_PERMISSION.code, "NoPermission");
    assert_eq!(ListThings::THROTTLING_USER.status, 503);
    assert_eq!(
        ListThings::ACTION.errors,
        [ListThings::NO_PERMISSION, ListThings::THROTTLING_USER]
    );
    assert_eq!(
        ListThings::ACTION.error("Throttling.User"),
        Some(&ListThings::THROTTLING_USER)
    );
    assert_eq!(ListThings::ACTION.error("Other"), None);
}

#[test]
fn pages_and_waiters_name_wire_paths() {
    let pages = ListThings::ACTION.pages.unwrap();
    assert_eq!(pages.items, ["Rules", "RuleIDs"]);
    assert_eq!(pages.size, Some("Size"));
    assert_eq!(
        pages.by,
        PageBy::Token {
            param: "Token",
            next: &["NextToken"],
            more: None,
        }
    );
    let [running, deleted, seen] = ListThings::ACTION.waiters else {
        panic!("three waiters")
    };
    assert_eq!(
        *running,
        Waiter {
            name: "running",
            status: &["Rules", "State"],
            done: &["Running", "Up"],
            failed: &["Stopped"],
            ..Waiter::EMPTY
        }
    );
    assert_eq!(
        *deleted,
        Waiter {
            name: "deleted",
            status: &["ZoneList", "Master", "State"],
            done: &[],
            failed: &["Locked"],
            missing: &["NotFound", "Gone"],
            present: Outcome::Wait,
            absent: Outcome::Done,
            every: Duration::from_secs(15),
            within: Duration::from_secs(900),
        }
    );
    assert_eq!(
        (seen.present, seen.absent, seen.every),
        (Outcome::Done, Outcome::Wait, Duration::from_secs(5))
    );
    let named = [
        ListThings::RUNNING,
        ListThings::DELETED,
        ListThings::SEEN.clone(),
    ];
    let named: Vec<String> = named.iter().map(|until| format!("{until:?}")).collect();
    assert_eq!(
        named,
        [
            "Until(\"running\")",
            "Until(\"deleted\")",
            "Until(\"seen\")"
        ]
    );
}

#[test]
fn success_codes_are_part_of_the_description() {
    assert_eq!(ListThings::ACTION.success_codes, ["OK", "200"]);
    assert!(StartThing::ACTION.success_codes.is_empty());
}

#[test]
fn rules_are_kept_in_order() {
    assert!(
        matches!(ListThings::FIELDS[0].rules, [Rule::Min(min), Rule::Max(max)] if *min == 1.0 && *max == 100.0)
    );
    match ListThings::FIELDS[3].rules {
        [
            Rule::MinLen(2),
            Rule::MaxLen(10),
            Rule::OneOf(["ab", "cd"]),
            Rule::Check(check),
            Rule::RequiredIf {
                param: "Mode",
                values: ["New", "Old"],
            },
        ] => {
            assert!(check("ab").is_ok());
            assert_eq!(check("AB").unwrap_err(), "must be in lower case");
        }
        other => panic!("{other:?}"),
    }
}

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things, body = json, endpoints = BY_REFERENCE)]
struct StartThing {
    #[rpc(name = "Page")]
    number: Option<i32>,
}

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things, idempotent = false, deprecated)]
struct GetThing {}

#[deprecated = "use GetThing"]
#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things, idempotent)]
struct StopThing {}

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things)]
struct CreateThing {
    #[rpc(idempotency_token)]
    client_token: Option<String>,
}

#[test]
fn defaults_and_how_they_are_changed() {
    let start = StartThing::ACTION;
    assert_eq!(
        (start.name, start.method, start.body),
        ("StartThing", Method::Post, BodyStyle::Json)
    );
    assert!(
        !start.idempotent && !start.anonymous && start.errors.is_empty() && start.pages.is_none()
    );
    assert_eq!(start.endpoints, Some(&ENDPOINTS));
    // The verb says that nothing changes, unless the author knows better.
    assert!(!GetThing::ACTION.idempotent && GetThing::ACTION.deprecated);
    // A token makes a repetition harmless.
    assert!(CreateThing::ACTION.idempotent);
    #[allow(deprecated)]
    let stop = StopThing::ACTION;
    assert!(stop.idempotent && stop.deprecated);
    assert!(matches!(start.response, Kind::Object(_)));
}

mod errors {
    use aliyun_rpc_core::descriptor::ErrorCode;

    pub(super) const FORBIDDEN: ErrorCode =
        ErrorCode::new(403, "Forbidden").message("You are not authorized.");
    pub(super) const THROTTLING: ErrorCode = ErrorCode::new(429, "Throttling");
}

#[derive(RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    response = Things,
    errors(
        (400, "NoThing"),
        errors::FORBIDDEN,
        (404, "NoThing", "There is none."),
        self::errors::THROTTLING,
        (403, "%", "No name."),
        (404, "%"),
    ),
)]
struct StopThings {}

#[test]
fn errors_are_listed_as_rows_and_as_constants() {
    let no_thing = ErrorCode::new(400, "NoThing");
    assert_eq!(
        StopThings::ACTION.errors,
        [
            no_thing,
            errors::FORBIDDEN,
            ErrorCode::new(404, "NoThing").message("There is none."),
            ErrorCode::new(429, "Throttling"),
            ErrorCode::new(403, "%").message("No name."),
            ErrorCode::new(404, "%"),
        ]
    );
    assert_eq!(errors::FORBIDDEN.message, "You are not authorized.");
    assert_eq!((no_thing.status, no_thing.message), (400, ""));
    // One constant for a code, that of its first row.
    assert_eq!(StopThings::NO_THING, no_thing);
    assert_eq!(StopThings::ACTION.error("NoThing"), Some(&no_thing));
}
