//! Pages and items as streams.

use std::future::poll_fn;
use std::pin::Pin;

use aliyun_rpc_core::Client;
use futures_core::Stream;

use crate::operations::{ListRules, on_token, rules};

async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a", "b"], Some("t1")));
    on_token(&mock, Some("t1"), rules(&["c"], None));
    let mut items = client.pages(ListRules::new()).items();
    let mut seen = Vec::new();
    while let Some(item) = next(&mut items).await {
        seen.push(item.unwrap().name);
    }
    assert_eq!(seen, ["a", "b", "c"]);
    let mut pages = client.pages(ListRules::new());
    let mut sizes = Vec::new();
    while let Some(page) = next(&mut pages).await {
        sizes.push(page.unwrap().page.rules.len());
    }
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn an_error_ends_a_stream_once() {
    let (client, mock) = Client::mock();
    on_token(&mock, None, rules(&["a"], Some("t1")));
    let mut items = client.pages(ListRules::new()).items();
    assert!(next(&mut items).await.unwrap().is_ok());
    assert!(next(&mut items).await.unwrap().is_err());
    assert!(next(&mut items).await.is_none());
    let mut pages = client.pages(ListRules::new().next_token("t1"));
    assert!(next(&mut pages).await.unwrap().is_err());
    assert!(next(&mut pages).await.is_none());
    assert!(next(&mut pages).await.unwrap().is_err());
    // Who asks once more goes on.
    on_token(&mock, Some("t1"), rules(&["b"], None));
    assert_eq!(next(&mut items).await.unwrap().unwrap().name, "b");
    assert!(next(&mut items).await.is_none());
}

/// Streams are moved to other tasks.
#[test]
fn pages_can_be_sent() {
    fn is_send<T: Send + Unpin>(_: &T) {}
    let (client, _) = Client::mock();
    let pages = client.pages(ListRules::new());
    is_send(&pages);
    is_send(&pages.items());
}
