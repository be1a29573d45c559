//! By token and by marker.

use std::time::Duration;

use aliyun_rpc_core::Client;
use aliyun_rpc_core::RpcAction;
use aliyun_rpc_core::descriptor::PageBy;
use aliyun_rpc_core::error::ErrorKind;
use serde_json::json;

use crate::operations::{ListRules, ListUsers, ReadLines, names, on_token, rules, sent};

#[test]
fn the_description_holds_the_names_on_the_wire() {
    let pages = ListRules::ACTION.pages.unwrap();
    assert_eq!(pages.items, ["RULES", "RuleSet"]);
    assert_eq!(pages.size, Some("MaxResults"));
    let by = PageBy::Token {
        param: "NextToken",
        next: &["RULES", "Cursor"],
        more: None,
    };
    assert_eq!(pages.by, by);
}

#[tokio::test]
async fn tokens_lead_from_page_to_page() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a", "b"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["c"], Some("t2")));
    on_token(&mock, Some("t2"), rules(&["d"], None));
    let mut pages = client.pages(ListRules::new());
    assert_eq!(pages.resume_token(), None);
    let mut seen = Vec::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        assert_eq!(page.request_id(), "REQ-1");
        seen.push((
            names(&page.page.rules).concat(),
            pages.resume_token().map(str::to_owned),
        ));
    }
    let expected = [("ab", Some("t1")), ("c", Some("t2")), ("d", None)];
    assert_eq!(
        seen,
        expected.map(|(names, token)| (names.to_owned(), token.map(str::to_owned)))
    );
    assert!(pages.is_done());
    // The end stays the end, without a call.
    assert!(pages.next_page().await.unwrap().is_none());
    assert_eq!(sent::<ListRules>(&mock, "NextToken"), ["-", "t1", "t2"]);
}

#[tokio::test]
async fn short_and_empty_pages_with_a_token_go_on() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a", "b"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&[], Some("t2")));
    on_token(&mock, Some("t2"), rules(&["c"], Some("t3")));
    // A page without even the list, and an empty token.
    on_token(&mock, Some("t3"), json!({"RULES": {"Cursor": ""}}));
    let all = client
        .pages(ListRules::new())
        .items()
        .into_vec()
        .await
        .unwrap();
    assert_eq!(names(&all), ["a", "b", "c"]);
    assert_eq!(mock.calls::<ListRules>().len(), 4);
}

#[tokio::test]
async fn a_token_that_comes_again_is_an_error_after_the_page_that_brought_it() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["b"], Some("t2")));
    on_token(&mock, Some("t2"), rules(&["c"], Some("t1")));
    let mut items = client.pages(ListRules::new()).items();
    let mut seen = Vec::new();
    let error = loop {
        match items.next_item().await {
            Ok(Some(item)) => seen.push(item.name),
            Ok(None) => panic!("no end"),
            Err(error) => break error,
        }
    };
    assert_eq!(seen, ["a", "b", "c"]);
    assert_eq!(error.kind(), ErrorKind::PaginationLoop);
    assert_eq!(error.action(), Some("ListRules"));
    assert_eq!(error.request_id(), Some("REQ-1"));
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        "ListRules: the service repeats a token that it gave before: after page 3 the same would come again and again; \
         what came so far is in order (request REQ-1)"
    );
    // It does not go away by asking, and asks for nothing.
    let again = items.next_item().await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::PaginationLoop);
    assert_eq!(mock.calls::<ListRules>().len(), 3);
}

#[tokio::test]
async fn the_token_of_the_request_counts_as_seen() {
    let (client, mock) = Client::mock();
    on_token(&mock, Some("t1"), rules(&["a"], Some("t1")));
    let mut pages = client.pages(ListRules::new().next_token("t1"));
    assert!(pages.next_page().await.unwrap().is_some());
    let error = pages.next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PaginationLoop);
}

#[tokio::test]
async fn a_list_is_resumed_where_it_was_left() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a", "b"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["c", "d"], Some("t2")));
    on_token(&mock, Some("t2"), rules(&["e"], None));
    let mut pages = client.pages(ListRules::new());
    pages.next_page().await.unwrap().unwrap();
    let token = pages.resume_token().unwrap().to_owned();
    let rest = client
        .pages(ListRules::new())
        .from(token)
        .items()
        .into_vec();
    assert_eq!(names(&rest.await.unwrap()), ["c", "d", "e"]);

    // In the middle of a page it is resumed at the beginning of that page.
    let mut items = client.pages(ListRules::new()).items();
    for _ in 0..3 {
        items.next_item().await.unwrap().unwrap();
    }
    assert_eq!(items.resume_token(), Some("t1"));
    items.next_item().await.unwrap().unwrap();
    assert_eq!(items.resume_token(), Some("t2"));
    // An empty token is the beginning.
    let from_start = client.pages(ListRules::new()).from("").items().limit(1);
    assert_eq!(names(&from_start.into_vec().await.unwrap()), ["a"]);
}

#[tokio::test]
async fn options_hold_for_every_page() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["b"], None));
    let items = client
        .pages(ListRules::new())
        .page_size(7)
        .region("cn-shanghai")
        .timeout(Duration::from_secs(5))
        .items();
    assert_eq!(items.into_vec().await.unwrap().len(), 2);
    assert_eq!(sent::<ListRules>(&mock, "MaxResults"), ["7", "7"]);
    assert_eq!(
        sent::<ListRules>(&mock, "RegionId"),
        ["cn-shanghai", "cn-shanghai"]
    );
}

#[tokio::test]
async fn a_limit_of_items_asks_for_no_page_too_many() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a", "b"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["c", "d"], Some("t2")));
    let items = client.pages(ListRules::new()).items().limit(2);
    assert_eq!(names(&items.into_vec().await.unwrap()), ["a", "b"]);
    assert_eq!(mock.calls::<ListRules>().len(), 1);
    let none = client.pages(ListRules::new()).items().limit(0);
    assert!(none.into_vec().await.unwrap().is_empty());
    assert_eq!(mock.calls::<ListRules>().len(), 1);
    let three = client.pages(ListRules::new()).items().limit(3);
    assert_eq!(names(&three.into_vec().await.unwrap()), ["a", "b", "c"]);
}

#[tokio::test]
async fn markers_end_when_the_answer_says_that_there_is_no_more() {
    let (client, mock) = Client::mock();
    let page = |name: &str, more: bool, marker: &str| json!({"Users": {"User": [{"Name": name}]}, "IsTruncated": more, "Marker": marker});
    mock.on::<ListUsers>()
        .reply_json(page("a", true, "m1"))
        // The last page has a marker too, as some services give one.
        .reply_json(page("b", false, "m2"));
    let all = client
        .pages(ListUsers::new())
        .items()
        .into_vec()
        .await
        .unwrap();
    assert_eq!(names(&all), ["a", "b"]);
    assert_eq!(sent::<ListUsers>(&mock, "Marker"), ["-", "m1"]);
}

#[tokio::test]
async fn a_number_can_be_a_token_and_a_missing_one_is_the_end() {
    let (client, mock) = Client::mock();
    mock.on::<ReadLines>()
        .reply_json(json!({"Lines": ["a"], "NextStart": 17}))
        .reply_json(json!({"Lines": ["b"]}));
    let lines = client.pages(ReadLines::new()).items().into_vec().await;
    assert_eq!(lines.unwrap(), ["a", "b"]);
    assert_eq!(sent::<ReadLines>(&mock, "Start"), ["-", "17"]);
}

#[tokio::test]
async fn more_without_a_marker_is_not_the_end() {
    let (client, mock) = Client::mock();
    mock.on::<ListUsers>()
        .reply_json(json!({"Users": {"User": [{"Name": "a"}]}, "IsTruncated": true}));
    let mut items = client.pages(ListUsers::new()).items();
    assert_eq!(items.next_item().await.unwrap().unwrap().name, "a");
    let error = items.next_item().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PaginationLoop);
    assert!(
        error
            .to_string()
            .contains("gives no token that leads there"),
        "{error}"
    );
    // Without the flag the marker decides.
    let (client, mock) = Client::mock();
    mock.on::<ListUsers>()
        .reply_json(json!({"Users": {"User": [{"Name": "a"}]}, "Marker": "m1"}))
        .reply_json(json!({"Users": {"User": {"Name": "b"}}}));
    let all = client
        .pages(ListUsers::new())
        .items()
        .into_vec()
        .await
        .unwrap();
    assert_eq!(names(&all), ["a", "b"]);
}
