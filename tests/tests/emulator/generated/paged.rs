//! Lists that come in pages: coherent in every style, for whatever page size.

use std::collections::BTreeSet;

use aliyun_rpc_core::{Client, Paginate, RpcAction, RpcResponse};
use aliyun_rpc_emulator::{Emulator, Generated};

use super::diagnosis;

/// By number, items wrapped below an object, total as text.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Zoo",
    version = "2024-01-01",
    paginate(page = page_number, size = page_size, total = data?.total_records, items = data?.animals, item = Animal),
)]
struct DescribeAnimals {
    page_number: Option<i32>,
    #[rpc(min = 1, max = 50)]
    page_size: Option<i32>,
    kind: Option<String>,
    #[rpc(json)]
    animal_ids: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct DescribeAnimalsResponse {
    data: Option<Data>,
    page_number: Option<i32>,
    page_size: Option<i32>,
    total_count: Option<i64>,
    has_more: Option<bool>,
    total_pages: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Data {
    total_records: String,
    #[rpc(wrapper = "Animal")]
    animals: Vec<Animal>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, RpcResponse)]
struct Animal {
    animal_id: String,
    kind: String,
}

/// By token, of the same name in request and answer.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Zoo",
    version = "2024-01-01",
    errors((400, "InvalidNextToken.Malformed", "No such token.")),
    paginate(token = next_token, size = max_results, items = keepers, item = String),
)]
struct ListKeepers {
    next_token: Option<String>,
    #[rpc(max = 7)]
    max_results: Option<i32>,
    team: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct ListKeepersResponse {
    keepers: Vec<String>,
    next_token: String,
    max_results: Option<i32>,
    total_count: Option<i32>,
}

/// By marker, with a boolean that says whether there is more, and no page size.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Zoo",
    version = "2024-01-01",
    paginate(token = marker, next = page.next_marker, more = page.is_truncated, items = tickets, item = Ticket),
)]
struct ListTickets {
    marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct ListTicketsResponse {
    page: Truncated,
    #[rpc(wrapper = "Ticket")]
    tickets: Vec<Ticket>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Truncated {
    next_marker: String,
    is_truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, RpcResponse)]
struct Ticket {
    ticket_id: i64,
    serial: String,
}

/// By a token that is a number.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Zoo",
    version = "2024-01-01",
    paginate(token = next_token, size = max_result, items = names, item = String),
)]
struct ListNames {
    next_token: Option<String>,
    max_result: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct ListNamesResponse {
    names: Vec<String>,
    next_token: Option<i64>,
}

fn emulator(items: usize) -> Emulator {
    Emulator::builder()
        .actions(&[
            DescribeAnimals::ACTION,
            ListKeepers::ACTION,
            ListTickets::ACTION,
            ListNames::ACTION,
        ])
        .generated(Generated {
            items,
            ..Generated::default()
        })
        .build()
        .unwrap()
}

/// All items by pages; each of them once, and the same whatever the size of the pages.
async fn all<A: Paginate + Clone>(client: &Client, action: A, sizes: &[u32], total: usize)
where
    A::Item: Ord + Clone + std::fmt::Debug,
{
    let mut before: Option<Vec<A::Item>> = None;
    for size in sizes.iter().map(|size| Some(*size)).chain([None]) {
        let pages = client.pages(action.clone());
        let pages = match size {
            Some(size) => pages.page_size(size),
            None => pages,
        };
        let items = pages.items().into_vec().await.unwrap();
        assert_eq!(items.len(), total, "{} {size:?}", A::ACTION.name);
        let distinct: BTreeSet<A::Item> = items.iter().cloned().collect();
        assert_eq!(distinct.len(), total, "{} {size:?}", A::ACTION.name);
        if let Some(before) = &before {
            assert_eq!(&items, before, "the same in the same order");
        }
        before = Some(items);
    }
}

#[tokio::test]
async fn all_items_come_once_in_every_style_and_size() {
    for total in [0, 1, 10, 23, 40] {
        let emulator = emulator(total);
        let client = emulator.client().build().unwrap();
        all(&client, DescribeAnimals::new(), &[1, 7, 23, 50], total).await;
        all(&client, ListKeepers::new(), &[1, 5, 7], total).await;
        all(&client, ListTickets::new(), &[], total).await;
        all(&client, ListNames::new(), &[1, 6, 100], total).await;
    }
}

#[tokio::test]
async fn pages_say_where_they_are() {
    let emulator = emulator(23);
    let client = emulator.client().build().unwrap();
    let page = client
        .send(&DescribeAnimals::new().page_number(3).page_size(9))
        .await
        .unwrap();
    let data = page.data.as_ref().unwrap();
    assert_eq!((&*data.total_records, data.animals.len()), ("23", 5));
    assert_eq!((page.page_number, page.page_size), (Some(3), Some(9)));
    assert_eq!((page.total_count, page.total_pages), (Some(23), Some(3)));
    assert_eq!(page.has_more, Some(false));
    // Without a size there is one all the same.
    let page = client.send(&DescribeAnimals::new()).await.unwrap();
    assert_eq!((page.page_number, page.page_size), (Some(1), Some(10)));
    assert_eq!(page.has_more, Some(true));
    // Beyond the end there is nothing, and the total stays.
    let page = client
        .send(&DescribeAnimals::new().page_number(9))
        .await
        .unwrap();
    let data = page.data.as_ref().unwrap();
    assert_eq!((&*data.total_records, data.animals.len()), ("23", 0));

    let page = client.send(&ListTickets::new()).await.unwrap();
    assert_eq!(
        (page.tickets.len(), page.page.is_truncated),
        (10, Some(true))
    );
    let page = client
        .send(&ListTickets::new().marker(page.page.next_marker.clone()))
        .await
        .unwrap();
    assert_eq!(
        (page.tickets.len(), page.page.is_truncated),
        (10, Some(true))
    );
    let page = client
        .send(&ListTickets::new().marker(page.page.next_marker.clone()))
        .await
        .unwrap();
    assert_eq!(
        (page.tickets.len(), page.page.is_truncated),
        (3, Some(false))
    );
    assert_eq!(page.page.next_marker, "");

    // A rule of the page size holds for the default one.
    let page = client.send(&ListKeepers::new()).await.unwrap();
    assert_eq!(
        (page.keepers.len(), page.max_results, page.total_count),
        (7, Some(7), Some(23))
    );
}

#[tokio::test]
async fn tokens_lead_only_where_they_were_given_out_for() {
    let emulator = emulator(23);
    let client = emulator.client().build().unwrap();
    let page = client.send(&ListKeepers::new().team("a")).await.unwrap();
    let token = page.next_token.clone();
    client
        .send(&ListKeepers::new().team("a").next_token(&*token))
        .await
        .unwrap();
    // Of another page size: the place is the same.
    client
        .send(
            &ListKeepers::new()
                .team("a")
                .max_results(1)
                .next_token(&*token),
        )
        .await
        .unwrap();
    for (team, token) in [
        ("b", &*token),
        ("a", "never"),
        ("a", "000000000000000000000000a"),
        ("a", &token.to_uppercase()),
        ("a", &format!("{token}0")),
    ] {
        let error = client
            .send(&ListKeepers::new().team(team).next_token(token))
            .await
            .unwrap_err();
        assert_eq!(
            error.code(),
            Some("InvalidNextToken.Malformed"),
            "{team} {token}: {error}"
        );
    }
    // Of another emulator with the same seed: the same. The operation that documents no error has the general one.
    let page = client.send(&ListTickets::new()).await.unwrap();
    let again = self::emulator(23);
    let other = again.client().build().unwrap();
    other
        .send(&ListTickets::new().marker(&*page.page.next_marker))
        .await
        .unwrap();
    let error = other
        .send(&ListTickets::new().marker("never"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("InvalidParameter"));
    assert!(
        diagnosis(&again).contains("`Marker` was never given out"),
        "{error}"
    );
    let error = client
        .send(&ListNames::new().next_token("23"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("InvalidParameter"), "beyond the end");
}

#[tokio::test]
async fn sizes_and_numbers_that_cannot_be_are_refused() {
    let emulator = emulator(23);
    let client = emulator.client().build().unwrap();
    let call = |name: &str, value: i32| {
        client
            .raw("Zoo", "2024-01-01", "DescribeAnimals")
            .param(name, value)
    };
    for (name, value, words) in [
        ("PageSize", 51, "at most 50"),
        ("PageSize", 0, "at least 1"),
        ("PageNumber", 0, "at least 1"),
        ("PageNumber", -1, "at least 1"),
    ] {
        let error = call(name, value).await.unwrap_err();
        assert_eq!(error.code(), Some("InvalidParameter"), "{name}={value}");
        assert!(diagnosis(&emulator).contains(words), "{error}");
    }
    let error = client
        .raw("Zoo", "2024-01-01", "ListNames")
        .param("MaxResult", 0)
        .await
        .unwrap_err();
    assert_eq!(
        error.code(),
        Some("InvalidParameter"),
        "without a rule, too"
    );
    call("PageNumber", i32::MAX).await.unwrap();
}

#[tokio::test]
async fn ids_that_are_asked_for_are_the_list() {
    let emulator = emulator(23);
    let client = emulator.client().build().unwrap();
    let ids = ["animal-1", "animal-2", "animal-3"];
    let asked = DescribeAnimals::new()
        .animal_ids(ids)
        .kind("cat")
        .page_size(2);
    let items = client.pages(asked).items().into_vec().await.unwrap();
    let got: Vec<(&str, &str)> = items
        .iter()
        .map(|animal| (&*animal.animal_id, &*animal.kind))
        .collect();
    assert_eq!(got, ids.map(|id| (id, "cat")));
}
