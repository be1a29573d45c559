//! Answers that are lost after the effect: nobody gets two of what one call was to make.

use std::time::Duration;

use aliyun_config::v2019_01_08::StartConfigurationRecorder;
use aliyun_config::v2020_09_07::{AggregatorAccount, CreateAggregator, ListAggregators};
use aliyun_resourcemanager::v2020_03_31::{
    CreateResourceAccount, EnableMode, EnableResourceDirectory, ListAccounts,
};
use aliyun_rpc_core::clock::RuntimeClock;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Client, Error, Format, RpcAction};
use aliyun_rpc_emulator::journal::Verdict;
use aliyun_rpc_emulator::{Emulator, Fault};

use crate::wire::noon;

const RUNS: u64 = 1_000;

fn emulator() -> Emulator {
    Emulator::builder()
        .clock(RuntimeClock::new(noon()))
        .build()
        .unwrap()
}

/// Loses answers after the effect, by turns in all the ways in which an answer can be lost.
fn lose<A: RpcAction>(emulator: &Emulator, run: u64) {
    let when = || Fault::on::<A>().probability(0.5, run);
    let fault = match run % 6 {
        0 => when().drop_reply(),
        1 => when().close().after_executing(),
        2 => when().truncate(7),
        3 => when().reset_after_headers(),
        4 => when().refuse("InternalError").status(500).after_executing(),
        _ => when().page(503).after_executing(),
    };
    emulator.fault(fault).unwrap();
}

fn group(name: &str) -> CreateAggregator {
    CreateAggregator::new(name).aggregator_accounts([AggregatorAccount {
        account_id: 1_000_000_000_000_001,
        ..Default::default()
    }])
}

/// How many of the requests of an operation took effect.
fn executed<A: RpcAction>(emulator: &Emulator) -> usize {
    let journal = emulator.journal();
    let executed = journal.iter().filter(|entry| {
        entry.action == A::ACTION.name
            && (entry.verdict == Verdict::Accepted || !entry.faults.is_empty())
    });
    executed.count()
}

async fn groups(client: &Client) -> usize {
    let answer = client.send(&ListAggregators::new(100)).await.unwrap();
    answer.aggregators_result.aggregators.len()
}

/// Each call makes exactly one account group, or fails after having made at most one, however many answers are lost.
#[tokio::test(start_paused = true)]
async fn one_call_makes_one_group_in_a_thousand_runs_with_lost_answers() {
    let (mut succeeded, mut repeated) = (0, 0);
    for run in 0..RUNS {
        let emulator = emulator();
        lose::<CreateAggregator>(&emulator, run);
        let client = emulator.client().build().unwrap();
        let answer = client.send(&group("group")).await;
        emulator.clear_faults();
        assert_eq!(groups(&client).await, 1, "run {run}: {answer:?}");

        let attempts: Vec<_> = emulator
            .journal()
            .into_iter()
            .filter(|entry| entry.action == "CreateAggregator")
            .collect();
        // The journal sees one call, by its token, and each attempt signed anew.
        assert!(attempts.iter().all(|entry| entry.call == attempts[0].call));
        let numbers: Vec<u32> = attempts.iter().map(|entry| entry.attempt).collect();
        assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
        succeeded += u32::from(answer.is_ok());
        repeated += u32::from(attempts.len() > 1);
    }
    println!(
        "{RUNS} runs: {succeeded} calls succeeded, {repeated} needed more than one attempt, never two groups"
    );
    assert!(
        repeated > 300,
        "{repeated}: too few answers were lost to prove anything"
    );
    assert!(succeeded > 600, "{succeeded}");
}

/// What the test above would say of a client that makes a new token for each attempt.
#[tokio::test(start_paused = true)]
async fn another_token_makes_another_group() {
    let emulator = emulator();
    emulator
        .fault(Fault::on::<CreateAggregator>().once().drop_reply())
        .unwrap();
    let client = emulator.client().retry(NoRetry).build().unwrap();
    client.send(&group("a")).await.unwrap_err();
    client.send(&group("b")).await.unwrap();
    assert_eq!(groups(&client).await, 2);
    let journal = emulator.journal();
    assert_ne!(journal[0].call, journal[1].call);
}

/// Operations without a client token: a lost answer is not answered by a second request.
#[tokio::test(start_paused = true)]
async fn one_call_makes_at_most_one_account_in_a_thousand_runs_with_lost_answers() {
    let mut lost = 0;
    for run in 0..RUNS {
        let emulator = emulator();
        let client = emulator.client().build().unwrap();
        let enable = EnableResourceDirectory::new(EnableMode::CurrentAccount);
        client.send(&enable).await.unwrap();
        lose::<CreateResourceAccount>(&emulator, run);
        let answer = client.send(&CreateResourceAccount::new("Dev")).await;
        emulator.clear_faults();
        assert_eq!(executed::<CreateResourceAccount>(&emulator), 1, "run {run}");
        let accounts = client.send(&ListAccounts::new()).await.unwrap();
        assert_eq!(accounts.total_count, 1, "run {run}");
        lost += u32::from(answer.is_err());
    }
    assert!((400..600).contains(&lost), "{lost}");
}

/// The recorder is started once by one call.
#[tokio::test(start_paused = true)]
async fn one_call_starts_the_recorder_once_in_a_thousand_runs_with_lost_answers() {
    for run in 0..RUNS {
        let emulator = emulator();
        lose::<StartConfigurationRecorder>(&emulator, run);
        let client = emulator.client().build().unwrap();
        let _ = client.send(&StartConfigurationRecorder::new()).await;
        assert_eq!(
            executed::<StartConfigurationRecorder>(&emulator),
            1,
            "run {run}"
        );
    }
}

async fn created(client: &Client, token: &str, name: &str) -> Result<(String, String), Error> {
    let answer = client.send(&group(name)).idempotency_token(token).await?;
    let id = answer.request_id().to_owned();
    let body = answer.into_inner();
    assert_eq!(body.request_id, id);
    Ok((body.aggregator_id, id))
}

#[tokio::test(start_paused = true)]
async fn the_same_token_gets_the_same_answer_and_other_parameters_are_refused() {
    let emulator = emulator();
    let client = emulator.client().build().unwrap();
    let xml = emulator.client().format(Format::Xml).build().unwrap();
    let (first, request) = created(&client, "token-1", "a").await.unwrap();
    let (again, other_request) = created(&client, "token-1", "a").await.unwrap();
    assert_eq!(first, again);
    assert_ne!(request, other_request);
    assert_eq!(created(&xml, "token-1", "a").await.unwrap().0, first);
    assert_eq!(groups(&client).await, 1);

    let error = created(&client, "token-1", "b").await.unwrap_err();
    assert_eq!(error.code(), Some("IdempotentParameterMismatch"));
    assert_eq!(error.status(), Some(400));
    let Verdict::Refused { diagnosis, .. } = emulator.journal().pop().unwrap().verdict else {
        panic!("accepted");
    };
    let words = diagnosis.unwrap();
    assert!(
        words.contains(&request) && words.contains("`AggregatorName`"),
        "{words}"
    );

    // An answer that was an error is not repeated: the next attempt may succeed.
    let error = created(&client, "token-2", "a").await.unwrap_err();
    assert_eq!(error.code(), Some("AggregatorNameDuplicated"));
    let (second, _) = created(&client, "token-2", "b").await.unwrap();
    assert_ne!(first, second);
    // After a day the token means nothing any more.
    emulator.clock().advance(Duration::from_secs(25 * 3_600));
    let client = emulator.client().build().unwrap();
    let error = created(&client, "token-1", "a").await.unwrap_err();
    assert_eq!(error.code(), Some("AggregatorNameDuplicated"));
}

#[tokio::test(start_paused = true)]
async fn attempts_at_once_with_one_token_are_executed_once() {
    let emulator = emulator();
    let client = emulator.client().build().unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { created(&client, "one", "a").await.unwrap().0 })
        })
        .collect();
    let mut ids = Vec::new();
    for call in calls {
        ids.push(call.await.unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(groups(&client).await, 1);
}

/// Groups are listed a page at a time.
#[tokio::test(start_paused = true)]
async fn groups_are_listed_by_token() {
    let emulator = emulator();
    let client = emulator.client().build().unwrap();
    for number in 0..5 {
        client
            .send(&group(&format!("group-{number}")))
            .await
            .unwrap();
    }
    let mut names = Vec::new();
    let mut request = ListAggregators::new(2);
    loop {
        let page = client
            .send(&request)
            .await
            .unwrap()
            .into_inner()
            .aggregators_result;
        names.extend(
            page.aggregators
                .into_iter()
                .map(|group| group.aggregator_name),
        );
        match page.next_token {
            Some(token) => request = request.next_token(token),
            None => break,
        }
    }
    assert_eq!(
        names,
        ["group-0", "group-1", "group-2", "group-3", "group-4"]
    );
    let forged = client.send(&ListAggregators::new(2).next_token("x")).await;
    assert_eq!(forged.unwrap_err().code(), Some("InvalidParameter"));
}
