//! By number.

use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::{Client, Error};
use serde_json::{Value, json};

use crate::operations::{
    ListNames, ListNamesByCursor, ListNamesByText, ListThings, names, on_page, sent, things,
};

/// The names of all items and the pages that were asked for, of a service that answers these pages and an empty one for
/// any other.
async fn all(pages: &[Value]) -> (Vec<String>, Vec<String>) {
    let (client, mock) = Client::mock();
    for (i, page) in (1..).zip(pages) {
        on_page(&mock, i, page.clone());
    }
    mock.on::<ListThings>()
        .reply_json(json!({"Things": {"List": []}}));
    let items = client.pages(ListThings::new()).items().into_vec().await;
    let names = names(&items.unwrap())
        .into_iter()
        .map(str::to_owned)
        .collect();
    (names, sent::<ListThings>(&mock, "PageNumber"))
}

fn numbers(end: usize) -> Vec<String> {
    (0..end).map(|i| i.to_string()).collect()
}

#[tokio::test]
async fn pages_end_when_the_total_has_come() {
    for total in [json!(5), json!("5"), json!(" 5 ")] {
        let pages = [
            things(0, 2, &total),
            things(2, 2, &total),
            things(4, 1, &total),
        ];
        assert_eq!(
            all(&pages).await,
            (numbers(5), vec!["-".into(), "2".into(), "3".into()])
        );
    }
    // A total that is a multiple of the page size costs no call more.
    let pages = [things(0, 2, &json!(4)), things(2, 2, &json!(4))];
    assert_eq!(all(&pages).await.1, ["-", "2"]);
    for total in [json!(3), json!("3"), json!(" 3 ")] {
        assert_eq!(all(&[things(0, 3, &total)]).await.1, ["-"], "{total}");
    }
    assert_eq!(all(&[things(0, 0, &json!(0))]).await.1, ["-"]);
}

#[tokio::test]
async fn without_a_total_a_shorter_page_is_the_last() {
    for none in [Value::Null, json!(0), json!(""), json!("many"), json!("-1")] {
        let pages = [
            things(0, 2, &none),
            things(2, 2, &none),
            things(4, 1, &none),
        ];
        assert_eq!(
            all(&pages).await,
            (numbers(5), vec!["-".into(), "2".into(), "3".into()])
        );
        // Whether a first page is short nobody knows: one call more finds out.
        assert_eq!(
            all(&[things(0, 1, &none)]).await,
            (numbers(1), vec!["-".into(), "2".into()])
        );
    }
}

#[tokio::test]
async fn a_page_size_that_the_service_lowers_loses_nothing() {
    for total in [Value::Null, json!(5)] {
        let (client, mock) = Client::mock();
        for (page, (first, count)) in (1..).zip([(0, 2), (2, 2), (4, 1)]) {
            on_page(&mock, page, things(first, count, &total));
        }
        let items = client.pages(ListThings::new()).page_size(100).items();
        assert_eq!(names(&items.into_vec().await.unwrap()), numbers(5));
        assert_eq!(sent::<ListThings>(&mock, "PageSize"), ["100", "100", "100"]);
    }
}

#[tokio::test]
async fn a_page_size_of_zero_is_no_trouble() {
    for total in [Value::Null, json!(3)] {
        let (client, mock) = Client::mock();
        on_page(&mock, 1, things(0, 3, &total));
        on_page(&mock, 2, things(0, 0, &total));
        let items = client.pages(ListThings::new()).page_size(0).items();
        assert_eq!(items.into_vec().await.unwrap().len(), 3);
    }
}

#[tokio::test]
async fn lists_that_shrink_or_grow_end_all_the_same() {
    // Ten items at first; then six are deleted, and the third page is empty.
    let pages = [
        things(0, 4, &json!(10)),
        things(4, 2, &json!(4)),
        things(9, 1, &json!(99)),
    ];
    assert_eq!(
        all(&pages).await,
        (numbers(6), vec!["-".into(), "2".into()])
    );
    let pages = [things(0, 4, &json!(10)), things(4, 0, &json!(10))];
    assert_eq!(
        all(&pages).await,
        (numbers(4), vec!["-".into(), "2".into()])
    );
    // Two items more at each page, until the service has no more.
    let pages = [
        things(0, 2, &json!(4)),
        things(2, 2, &json!(6)),
        things(4, 2, &json!(6)),
    ];
    assert_eq!(
        all(&pages).await,
        (numbers(6), vec!["-".into(), "2".into(), "3".into()])
    );
    // A short page in the middle, where the total says that there is more.
    let pages = [
        things(0, 2, &json!(5)),
        things(2, 1, &json!(5)),
        things(3, 2, &json!(5)),
    ];
    assert_eq!(all(&pages).await.0, numbers(5));
}

#[tokio::test]
async fn a_service_that_repeats_its_page_does_not_go_on_for_ever() {
    let (client, mock) = Client::mock();
    mock.on::<ListThings>()
        .reply_json(things(0, 2, &Value::Null));
    let mut items = client.pages(ListThings::new()).items();
    for _ in 0..4 {
        items.next_item().await.unwrap().unwrap();
    }
    let error = items.next_item().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PaginationLoop);
    assert!(error.to_string().contains("repeats a page"), "{error}");
    assert_eq!(mock.calls::<ListThings>().len(), 2);
    // With a total there is an end.
    let (client, mock) = Client::mock();
    mock.on::<ListThings>().reply_json(things(0, 2, &json!(5)));
    let items = client.pages(ListThings::new()).items().into_vec();
    assert_eq!(items.await.unwrap().len(), 6);
}

#[tokio::test]
async fn a_list_begins_where_the_request_or_the_caller_says() {
    let (client, mock) = Client::mock();
    let total = json!(5);
    for (page, (first, count)) in (1..).zip([(0, 2), (2, 2), (4, 1)]) {
        on_page(&mock, page, things(first, count, &total));
    }
    let from_two = client
        .pages(ListThings::new().page_number(2))
        .items()
        .into_vec();
    assert_eq!(names(&from_two.await.unwrap()), ["2", "3", "4"]);
    let mut pages = client.pages(ListThings::new());
    pages.next_page().await.unwrap().unwrap();
    assert_eq!(pages.resume_token(), Some("2"));
    let rest = client.pages(ListThings::new()).from("2").items().into_vec();
    assert_eq!(names(&rest.await.unwrap()), ["2", "3", "4"]);
    assert_eq!(
        sent::<ListThings>(&mock, "PageNumber"),
        ["2", "3", "-", "2", "3"]
    );
}

#[tokio::test]
async fn going_back_counts_anew() {
    let (client, mock) = Client::mock();
    for (page, (first, count)) in (1..).zip([(0, 2), (2, 2), (4, 1)]) {
        on_page(&mock, page, things(first, count, &json!(5)));
    }
    let mut pages = client.pages(ListThings::new()).page_size(2);
    while pages.next_page().await.unwrap().is_some() {}
    let again = pages.from("2").items().into_vec().await.unwrap();
    assert_eq!(names(&again), ["2", "3", "4"]);
    assert_eq!(sent::<ListThings>(&mock, "PageSize"), ["2"; 5]);
}

#[tokio::test]
async fn a_place_that_is_no_number_is_refused_before_anything_is_sent() {
    for wrong in ["t1", "-", "99999999999"] {
        let (client, mock) = Client::mock();
        let error = client
            .pages(ListThings::new())
            .from(wrong)
            .next_page()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{wrong}");
        let words =
            format!("ListThings: the list cannot be read from `{wrong}`: its pages have numbers");
        assert_eq!(error.to_string(), words);
        assert!(mock.all_calls().is_empty());
    }
}

#[tokio::test]
async fn a_bare_number_counts_from_what_it_is() {
    let (client, mock) = Client::mock();
    mock.on::<ListNames>()
        .reply_json(json!({"Names": ["a", "b"]}))
        .reply_json(json!({"Names": ["c"]}));
    let pages = client.pages(ListNames { page: 0 });
    assert_eq!(pages.items().into_vec().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(sent::<ListNames>(&mock, "Page"), ["0", "1"]);
}

#[tokio::test]
async fn an_operation_without_a_page_size_says_so() {
    let (client, mock) = Client::mock();
    let error: Error = client
        .pages(ListNames { page: 1 })
        .page_size(5)
        .next_page()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(
        error
            .to_string()
            .starts_with("ListNames: the operation declares no page size"),
        "{error}"
    );
    assert!(mock.all_calls().is_empty());
}

#[tokio::test]
async fn numbers_may_be_text_and_tokens_numbers() {
    let (client, mock) = Client::mock();
    mock.on::<ListNamesByText>()
        .reply_json(json!({"Names": ["a", "b"]}))
        .reply_json(json!({"Names": ["c"]}));
    let pages = client.pages(ListNamesByText::new()).page_size(2);
    assert_eq!(pages.items().into_vec().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(sent::<ListNamesByText>(&mock, "Page"), ["-", "2"]);
    assert_eq!(sent::<ListNamesByText>(&mock, "Size"), ["2", "2"]);

    mock.on::<ListNamesByCursor>()
        .reply_json(json!({"Names": ["a"], "Cursor": 70}))
        .reply_json(json!({"Names": ["b"], "Cursor": 0}));
    let pages = client.pages(ListNamesByCursor::new());
    assert_eq!(pages.items().into_vec().await.unwrap(), ["a", "b"]);
    assert_eq!(sent::<ListNamesByCursor>(&mock, "Cursor"), ["-", "70"]);
}
