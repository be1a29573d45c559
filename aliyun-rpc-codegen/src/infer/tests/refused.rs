//! What looks paged and is refused with a reason.

use super::*;

#[test]
fn what_no_one_can_know_is_refused() {
    let formless = case(
        "QueryFoo",
        by_number(),
        vec![
            number("TotalCount"),
            field("Data", Type::Any),
            texts("Notes"),
        ],
    );
    assert_eq!(
        formless.says(),
        "Data pages: the list's place has an unknown shape"
    );
    let hidden = case("QueryFoo", by_number(), vec![object("State")])
        .with("State", vec![text("Name"), list("Regions")]);
    assert_eq!(
        hidden.says(),
        "State.Regions pages: nothing says that this is the list"
    );
    let offset = case(
        "ListFoo",
        vec![number("Offset"), number("Limit")],
        vec![list("Foo")],
    );
    assert_eq!(offset.says(), "Offset pages: it counts items, not pages");
    let inside = case("ListFoo", vec![object("Query")], vec![list("Foo")])
        .with("Query", vec![number("PageNumber")]);
    assert_eq!(
        inside.says(),
        "Query.PageNumber pages: their number or token is inside a parameter"
    );
    let restart = case("RestartFoo", by_number(), vec![list("Foo")]);
    assert_eq!(
        restart.says(),
        "PageNumber pages: asking for the next one would do again what the operation does"
    );
    let scroll = case(
        "ListFoo",
        vec![text("ScrollId")],
        vec![text("ScrollId"), list("Foo")],
    );
    assert_eq!(
        scroll.says(),
        "ScrollId pages: it may stay the same from page to page"
    );
    let one_way = case(
        "ListFoo",
        vec![number("PageSize")],
        vec![text("NextToken"), list("Foo")],
    );
    assert_eq!(one_way.says(), "NextToken pages: it goes into no parameter");
    let twins = case(
        "ListFoo",
        by_number(),
        vec![list("Foo"), object("A"), object("B")],
    )
    .with("A", vec![number("TotalCount")])
    .with("B", vec![number("TotalCount")]);
    assert_eq!(
        twins.says(),
        "A.TotalCount, B.TotalCount pages: both are equally near to the list"
    );
}

#[test]
fn pages_that_may_count_from_0_are_refused() {
    let says = |name: &str, schema: serde_json::Value, answer: serde_json::Value| {
        let request = vec![number(name)];
        let api = json!({
            "parameters": [{"name": name, "in": "query", "schema": schema}],
            "responses": {"200": {"schema": {"properties": {"Data": {"properties": {name: answer}}}}}},
        });
        let case = case("ListFoo", request, vec![list("Foo")]).api(api);
        case.says().starts_with("page = ")
    };
    let number = |name, schema| says(name, schema, json!({}));
    assert!(number("PageNumber", json!({})));
    assert!(number("PageNumber", json!({"minimum": 1, "default": "0"})));
    assert!(number("PageNumber", json!({"minimum": 0, "default": 1})));
    assert!(number("PageNumber", json!({"minimum": 0, "example": "1"})));
    assert!(number("PageNumber", json!({"minimum": -2147483648_i64})));
    assert!(!number("PageNumber", json!({"minimum": 0})));
    assert!(!number("PageNumber", json!({"minimum": 0, "example": 0})));
    assert!(!number("PageNumber", json!({"default": 0, "example": 1})));
    assert!(!number("PageNumber", json!({"example": "0"})));
    // An answer that shows page 0 knows better than limits.
    assert!(!says(
        "PageNumber",
        json!({"minimum": 1}),
        json!({"example": "0"})
    ));
    assert!(!says(
        "PageNumber",
        json!({"default": 1}),
        json!({"example": 0})
    ));
    // Names that go either way need a fact.
    assert!(!number("PageIndex", json!({})));
    assert!(!number("Page", json!({})));
    assert!(number("PageIndex", json!({"example": 1})));
    assert!(says("Page", json!({}), json!({"example": 2})));
}
