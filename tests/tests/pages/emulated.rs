//! The lists of our packages against the emulator.

use aliyun_config::v2019_01_08::{ListConfigRules, ListDiscoveredResources};
use aliyun_config::v2020_09_07::{AggregatorAccount, CreateAggregator, ListAggregators};
use aliyun_resourcemanager::v2020_03_31::{
    CreateResourceAccount, EnableMode, EnableResourceDirectory, ListAccounts,
};
use aliyun_rpc_core::descriptor::PageBy;
use aliyun_rpc_core::{Client, Format, RpcAction};
use aliyun_rpc_emulator::Emulator;

async fn started() -> (Emulator, Client) {
    let emulator = Emulator::start().await.unwrap();
    let client = emulator.client().build().unwrap();
    (emulator, client)
}

#[tokio::test]
async fn all_rules_and_resources_come_whatever_the_page_size() {
    let (emulator, client) = started().await;
    for size in [1, 2, 3, 4, 100] {
        let rules = client.pages(ListConfigRules::new()).page_size(size).items();
        let ids: Vec<String> = rules
            .into_vec()
            .await
            .unwrap()
            .into_iter()
            .map(|rule| rule.config_rule_id)
            .collect();
        assert_eq!(ids.len(), 4, "{size}");
        assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
        let before = emulator.journal().len();
        let all = ListDiscoveredResources::new(1, i32::try_from(size).unwrap());
        let resources = client.pages(all).items().into_vec().await.unwrap();
        assert_eq!(resources.len(), 7, "{size}");
        let calls = emulator.journal().len() - before;
        assert_eq!(
            calls,
            usize::try_from(7_u32.div_ceil(size)).unwrap(),
            "{size}"
        );
    }
}

#[tokio::test]
async fn wrapped_lists_of_accounts_come_in_both_formats() {
    let (_emulator, client) = started().await;
    EnableResourceDirectory::new(EnableMode::CurrentAccount)
        .send(&client)
        .await
        .unwrap();
    for i in 0..5 {
        let name = format!("dev{i}");
        CreateResourceAccount::new(name)
            .send(&client)
            .await
            .unwrap();
    }
    for format in [Format::Json, Format::Xml] {
        let accounts = client
            .pages(ListAccounts::new())
            .page_size(2)
            .format(format)
            .items()
            .into_vec()
            .await
            .unwrap();
        let names: Vec<&str> = accounts.iter().map(|a| a.display_name.as_str()).collect();
        assert_eq!(
            names,
            ["dev0", "dev1", "dev2", "dev3", "dev4"],
            "{format:?}"
        );
    }
}

#[tokio::test]
async fn groups_of_accounts_come_by_token() {
    let (emulator, client) = started().await;
    for name in ["a", "b", "c", "d", "e"] {
        let account = AggregatorAccount {
            account_id: 1_000_000_000_000_001,
            ..Default::default()
        };
        let group = CreateAggregator::new(name).aggregator_accounts([account]);
        client.send(&group).await.unwrap();
    }
    let before = emulator.journal().len();
    let mut groups = client.pages(ListAggregators::new(2)).items();
    let mut names = String::new();
    while let Some(group) = groups.next_item().await.unwrap() {
        names += &group.aggregator_name;
        // Somewhere in the middle the process ends, and another one goes on.
        if names == "abcd" {
            let token = groups.resume_token().unwrap().to_owned();
            groups = client.pages(ListAggregators::new(2)).from(token).items();
        }
    }
    assert_eq!(names, "abcde");
    assert_eq!(emulator.journal().len() - before, 3);
    let wait = client.wait(ListAggregators::new(100), ListAggregators::READY);
    assert_eq!(wait.await.unwrap().aggregators_result.aggregators.len(), 5);
}

/// What pages are declared by exists, and the operations that are written by hand declare all that there is.
#[test]
fn all_operations_that_page_say_so() {
    let packages = [
        aliyun_config::v2019_01_08::ACTIONS,
        aliyun_config::v2020_09_07::ACTIONS,
        aliyun_resourcemanager::v2020_03_31::ACTIONS,
        aliyun_location::v2015_06_12::ACTIONS,
        aliyun_sts::v2015_04_01::ACTIONS,
    ];
    let mut paged = Vec::new();
    for action in packages.into_iter().flatten() {
        let has = |name| action.params.iter().any(|param| param.name == name);
        let Some(pages) = &action.pages else {
            continue;
        };
        let (param, size, total) = match pages.by {
            PageBy::Number { param, total } => (param, "PageSize", total.is_some()),
            PageBy::Token { param, .. } => (param, "MaxResults", true),
        };
        assert!(has(param), "{}", action.name);
        assert!(pages.size.is_none_or(has), "{}", action.name);
        if pages.size == Some(size) && total {
            paged.push(action.name);
        }
    }
    for expected in [
        "ListConfigRules",
        "ListDiscoveredResources",
        "ListAggregators",
        "ListAccounts",
    ] {
        assert!(paged.contains(&expected), "{expected} of {paged:?}");
    }
    assert!(paged.len() > 40, "{}: {paged:?}", paged.len());
}
