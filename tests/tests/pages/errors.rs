//! Errors on the way keep the place.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::Client;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

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

/// Answers each request with the next page, a little later.
#[derive(Debug)]
struct Slow(Mutex<Vec<Value>>, Arc<AtomicUsize>);

impl Transport for Slow {
    fn call(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.1.fetch_add(1, Ordering::Relaxed);
        let page = self.0.lock().unwrap().remove(0).to_string();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(http::Response::new(Bytes::from(page)))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_whose_future_was_dropped_is_not_lost() {
    let calls = Arc::new(AtomicUsize::new(0));
    let pages = vec![rules(&["a"], Some("t1")), rules(&["b"], None)];
    let client = Client::builder()
        .region("cn-hangzhou")
        .access_key("id", "secret")
        .transport(Slow(Mutex::new(pages), calls.clone()))
        .build()
        .unwrap();
    let mut items = client.pages(ListRules::new()).items();
    let mut all = Vec::new();
    let mut dropped = 0;
    loop {
        // Dropped when it has waited for less than a page takes.
        match tokio::time::timeout(Duration::from_millis(300), items.next_item()).await {
            Ok(item) => match item.unwrap() {
                Some(item) => all.push(item),
                None => break,
            },
            Err(_) => dropped += 1,
        }
    }
    assert_eq!(names(&all), ["a", "b"]);
    assert_eq!((dropped, calls.load(Ordering::Relaxed)), (6, 2));
}
