//! Rules on operations made by hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod lists;
mod refused;

use crate::infer::{Unclear, pages};
use crate::metadata::Api;
use crate::model::{Field, Item, Operation, Pages, Role, Struct, Type};
use serde_json::json;

fn field(name: &str, ty: Type) -> Field {
    let plain = matches!(
        ty,
        Type::Text | Type::List(_) | Type::Map(_) | Type::Any | Type::Named(_)
    );
    let ident = name
        .chars()
        .enumerate()
        .fold(String::new(), |ident, (i, c)| {
            let underscore = if i > 0 && c.is_uppercase() { "_" } else { "" };
            ident + underscore + &c.to_lowercase().to_string()
        });
    Field {
        ident,
        wire: name.to_owned(),
        optional: !plain || matches!(ty, Type::Named(_)),
        ty,
        wrapper: None,
        options: Vec::new(),
        docs: Vec::new(),
        deprecated: false,
    }
}

fn text(name: &str) -> Field {
    field(name, Type::Text)
}

fn number(name: &str) -> Field {
    field(name, Type::Int64)
}

fn flag(name: &str) -> Field {
    field(name, Type::Bool)
}

/// A list of objects.
fn list(name: &str) -> Field {
    field(
        name,
        Type::List(Box::new(Type::Named(format!("{name}Item")))),
    )
}

/// A list of texts.
fn texts(name: &str) -> Field {
    field(name, Type::List(Box::new(Type::Text)))
}

/// A member that is an object, whose struct has the same name.
fn object(name: &str) -> Field {
    field(name, Type::Named(name.to_owned()))
}

fn structure(name: &str, fields: Vec<Field>) -> Struct {
    Struct {
        name: name.to_owned(),
        docs: Vec::new(),
        role: Role::Answer,
        fields,
        deprecated: false,
        options: Vec::new(),
    }
}

struct Case {
    operation: Operation,
    shared: Vec<Item>,
    api: Api,
}

fn case(action: &str, request: Vec<Field>, answer: Vec<Field>) -> Case {
    Case {
        operation: Operation {
            action: action.to_owned(),
            module: String::new(),
            options: Vec::new(),
            request: structure(action, request),
            answer: structure("Answer", answer),
            nested: Vec::new(),
            errors: Vec::new(),
            pages: None,
        },
        shared: Vec::new(),
        api: Api::default(),
    }
}

impl Case {
    fn with(mut self, name: &str, fields: Vec<Field>) -> Self {
        let item = Item::Struct(structure(name, fields));
        self.operation.nested.push(item);
        self
    }

    /// Facts of the metadata.
    fn api(mut self, api: serde_json::Value) -> Self {
        self.api = serde_json::from_value(api).unwrap();
        self
    }

    fn pages(&self) -> Result<Option<Pages>, Unclear> {
        pages(&self.api, &self.operation, &self.shared)
    }

    /// As it stands in the attribute, about.
    fn says(&self) -> String {
        use crate::model::PageBy;
        match self.pages() {
            Err(unclear) => format!("{} {}", unclear.subject, unclear.reason),
            Ok(None) => "not paged".to_owned(),
            Ok(Some(pages)) => {
                let option = |key: &str, value: &Option<String>| {
                    (value.as_ref()).map_or_else(String::new, |value| format!(" {key} = {value}"))
                };
                let by = match &pages.by {
                    PageBy::Token { token, next, more } => {
                        format!("token = {token}") + &option("next", next) + &option("more", more)
                    }
                    PageBy::Number { page, total } => {
                        format!("page = {page}") + &option("total", total)
                    }
                };
                let size = option("size", &pages.size);
                format!("{by}{size} items = {} item = {}", pages.items, pages.item)
            }
        }
    }
}

fn by_number() -> Vec<Field> {
    vec![number("PageNumber"), number("PageSize")]
}

#[test]
fn numbers_and_totals() {
    let answer = vec![number("TotalCount"), number("PageNumber"), list("Disks")];
    let disks = case("DescribeDisks", by_number(), answer);
    let says =
        "page = page_number total = total_count size = page_size items = disks item = DisksItem";
    assert_eq!(disks.says(), says);
    // Lists of scalars are lists, totals may be text, and everything may be inside.
    let domains = case(
        "QueryDomains",
        vec![text("CurrentPage"), text("Limit")],
        vec![text("RequestId"), object("Data")],
    )
    .with("Data", vec![object("PageInfo"), texts("Names")])
    .with("PageInfo", vec![text("TotalRecordCount"), number("Count")]);
    let says = "page = current_page total = data?.page_info?.total_record_count size = limit \
                items = data?.names item = String";
    assert_eq!(domains.says(), says);
    // The total beside the list counts more than a better name further away.
    let two = case(
        "ListRules",
        by_number(),
        vec![number("TotalCount"), object("Data")],
    )
    .with("Data", vec![number("Total"), list("Rules")]);
    assert!(two.says().contains(" total = data?.total "));
    // Without a total the length of the page decides; `Count` is the page's as often as not.
    let bare = case("ListLogs", by_number(), vec![number("Count"), list("Logs")]);
    assert_eq!(
        bare.says(),
        "page = page_number size = page_size items = logs item = LogsItem"
    );
    assert_eq!(
        case("GetDisk", vec![text("DiskId")], vec![list("Tags")]).says(),
        "not paged"
    );
}

#[test]
fn tokens_and_markers() {
    let request = || vec![text("NextToken"), number("MaxResults"), number("Size")];
    let rules = case(
        "ListRules",
        request(),
        vec![text("NextToken"), list("Rules")],
    );
    let says = "token = next_token size = max_results items = rules item = RulesItem";
    assert_eq!(rules.says(), says);
    let inside = case("ListRules", request(), vec![object("Data")])
        .with("Data", vec![text("NextToken"), list("Rules")]);
    let says = "token = next_token next = data?.next_token size = max_results \
                items = data?.rules item = RulesItem";
    assert_eq!(inside.says(), says);
    let users = case(
        "ListUsers",
        vec![text("Marker"), number("MaxItems")],
        vec![flag("IsTruncated"), text("Marker"), object("Users")],
    )
    .with("Users", vec![list("User")]);
    let says =
        "token = marker more = is_truncated size = max_items items = users?.user item = UserItem";
    assert_eq!(users.says(), says);
    let next = case(
        "ListKeys",
        vec![text("Marker")],
        vec![text("Marker"), text("NextMarker"), list("Keys")],
    );
    assert_eq!(
        next.says(),
        "token = marker next = next_marker items = keys item = KeysItem"
    );
    // A text that says `false` could as well say `0`.
    let said = case(
        "ListUsers",
        vec![text("Marker")],
        vec![text("IsTruncated"), text("Marker"), list("Users")],
    );
    assert!(!said.says().contains("more"));
    let lost = case("ListRules", request(), vec![list("Rules")]);
    assert_eq!(
        lost.says(),
        "NextToken pages: no member of the answer goes into it"
    );
    // A token of another kind.
    let login = case("GetUser", vec![text("Token")], vec![list("Users")]);
    assert_eq!(login.says(), "not paged");
    let page = case(
        "ListUsers",
        vec![text("Token")],
        vec![text("NextToken"), list("Users")],
    );
    assert!(page.says().starts_with("token = token next = next_token "));
}

#[test]
fn where_both_are_the_number_goes_as_far_as_there_is_a_total() {
    let both = || {
        vec![
            text("NextToken"),
            number("MaxResults"),
            number("PageNumber"),
            number("PageSize"),
        ]
    };
    let answer = || vec![text("NextToken"), list("Disks")];
    let without = case("DescribeDisks", both(), answer());
    assert_eq!(
        without.says(),
        "token = next_token size = max_results items = disks item = DisksItem"
    );
    let mut counted = case(
        "DescribeDisks",
        both(),
        [answer(), vec![number("TotalCount")]].concat(),
    );
    assert!(
        counted
            .says()
            .starts_with("page = page_number total = total_count size = page_size")
    );
    for field in &mut counted.operation.request.fields {
        field.deprecated = field.wire == "PageNumber";
    }
    assert!(counted.says().starts_with("token = next_token"));
}

#[test]
fn shared_types_are_looked_into() {
    let shared = Type::Shared {
        name: "Page".to_owned(),
        boxed: false,
    };
    let mut data = field("Data", shared);
    data.optional = true;
    let mut case = case("ListFoo", by_number(), vec![data.clone()]);
    // A type that contains itself.
    case.shared = vec![Item::Struct(structure(
        "Page",
        vec![data, number("Total"), list("Foo")],
    ))];
    let says = case.says();
    assert!(
        says.contains(" items = ") && says.contains("data?.foo "),
        "{says}"
    );
}
