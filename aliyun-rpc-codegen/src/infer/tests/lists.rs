//! Which list of an answer its pages are of.

use super::*;

#[test]
fn which_of_several_lists() {
    let total = || number("TotalCount");
    let pages = |action: &str, lists: Vec<Field>| {
        let says = case(action, by_number(), [vec![total()], lists].concat()).says();
        match says.split_once(" items = ") {
            Some((_, items)) => items.split(' ').next().unwrap().to_owned(),
            None => says,
        }
    };
    // Named like the operation.
    assert_eq!(
        pages("DescribeVSwitches", vec![list("Tags"), list("VSwitch")]),
        "v_switch"
    );
    assert_eq!(
        pages("ListKeys", vec![list("Tags"), texts("KeyList")]),
        "key_list"
    );
    assert_eq!(
        pages("QueryPolicies", vec![list("Policy"), list("Rules")]),
        "policy"
    );
    // Objects rather than texts.
    assert_eq!(
        pages("DescribeFoo", vec![texts("Zones"), list("Bars")]),
        "bars"
    );
    // Named like a list of anything.
    assert_eq!(
        pages("DescribeFoo", vec![list("Items"), list("Bars")]),
        "items"
    );
    // Named like the beginning of the operation's, or a part of it.
    assert_eq!(
        pages(
            "ListGroupsWithDetails",
            vec![list("Details"), list("Groups")]
        ),
        "groups"
    );
    assert_eq!(
        pages("DescribeFooBars", vec![list("Bazes"), list("Bars")]),
        "bars"
    );
    // What failed is no page.
    assert_eq!(
        pages("DescribeFoo", vec![list("FailedBars"), list("Bars")]),
        "bars"
    );
    assert_eq!(
        pages("DescribeFoo", vec![list("Bazes"), list("Bars")]),
        "Bazes, Bars pages: each of these could be the list"
    );
    assert_eq!(
        pages("DescribeFoo", vec![]),
        "answer pages: the answer has no list"
    );
    // In the member that counts.
    let inside = case(
        "DescribeFoo",
        by_number(),
        vec![list("Bars"), object("Page")],
    )
    .with("Page", vec![total(), list("Bazes")]);
    assert!(
        inside
            .says()
            .contains(" total = page?.total_count size = page_size items = page?.bazes ")
    );
    // Inner names of wrapped lists count.
    let mut wrapped = case(
        "DescribeDBInstances",
        by_number(),
        vec![list("Items"), list("Others"), list("Bars")],
    );
    for field in &mut wrapped.operation.answer.fields {
        field.wrapper = (field.wire == "Others").then(|| "DBInstance".to_owned());
    }
    assert!(
        wrapped
            .says()
            .ends_with(" items = others item = OthersItem"),
        "{}",
        wrapped.says()
    );
    // Lists in lists have no single place.
    let deep = case("DescribeFoo", by_number(), vec![total(), list("Groups")])
        .with("GroupsItem", vec![list("Foo")]);
    assert!(deep.says().ends_with(" items = groups item = GroupsItem"));
}

#[test]
fn lists_behind_an_option_say_so() {
    let mut case = case("ListRules", by_number(), vec![list("Rules")]);
    for field in &mut case.operation.answer.fields {
        field.optional = true;
    }
    assert!(case.says().contains(" items = rules? "));
}
