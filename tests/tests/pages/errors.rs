//! Errors on the way keep the place.

use aliyun_rpc_core::Client;
use aliyun_rpc_core::error::ErrorKind;
use http::StatusCode;

use crate::operations::{ListRules, ListThings, names, on_token, rules, sent};

#[tokio::test]
async fn a_failed_page_is_asked_for_again() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a"], Some("t1")));
    mock.on::<ListRules>()
        .when(|request| request.next_token.as_deref() == Some("t1"))
        .fail("NoPermission", "Not today.")
        .status(StatusCode::FORBIDDEN)
        .reply_json(rules(&["b"], None));
    let mut items = client.pages(ListRules::new()).items();
    assert_eq!(items.next_item().await.unwrap().unwrap().name, "a");
    let error = items.next_item().await.unwrap_err();
    assert!(error.is("NoPermission"), "{error}");
    assert_eq!(error.action(), Some("ListRules"));
    assert_eq!(items.resume_token(), Some("t1"));
    assert_eq!(items.next_item().await.unwrap().unwrap().name, "b");
    assert!(items.next_item().await.unwrap().is_none());
    assert_eq!(sent::<ListRules>(&mock, "NextToken"), ["-", "t1", "t1"]);
}

#[tokio::test]
async fn rules_of_parameters_are_checked_for_every_page() {
    let (client, mock) = Client::mock();
    let pages = |size| client.pages(ListThings::new()).page_size(size);
    let error = pages(101).next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Parameters);
    assert!(mock.all_calls().is_empty());
    mock.on::<ListThings>()
        .reply_json(crate::operations::things(0, 0, &1.into()));
    assert!(pages(101).unchecked().next_page().await.unwrap().is_some());
}

#[tokio::test]
async fn a_page_whose_future_was_dropped_is_not_lost() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["b"], None));
    let mut items = client.pages(ListRules::new()).items();
    let mut all = Vec::new();
    let mut dropped = 0;
    loop {
        // The future is dropped after one look, whether or not it was ready.
        tokio::select! {
            biased;
            item = items.next_item() => match item.unwrap() {
                Some(item) => all.push(item),
                None => break,
            },
            () = std::future::ready(()) => {
                dropped += 1;
                tokio::task::yield_now().await;
            }
        }
        assert!(dropped < 100);
    }
    assert_eq!(names(&all), ["a", "b"]);
    assert_eq!(mock.calls::<ListRules>().len(), 2);
}
