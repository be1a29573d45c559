//! Waits for operations without a double: they end, well or not, after a few polls.

use aliyun_rpc_core::descriptor::Outcome;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::{Client, RpcAction, RpcEnum, RpcResponse};
use aliyun_rpc_emulator::{Emulator, Generated, LeadError};
use serde_json::json;

use crate::control::post;

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Zoo",
    version = "2024-01-01",
    waiter(awake, status = animals[].status, done("Awake"), failed("Dead")),
    waiter(asleep, status = animals[].status, done("Asleep")),
    waiter(gone, status = animals[].status, done(missing)),
)]
struct DescribeAnimals {
    #[rpc(json)]
    animal_ids: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct DescribeAnimalsResponse {
    #[rpc(wrapper = "Animal")]
    animals: Vec<Animal>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Animal {
    animal_id: String,
    status: Status,
}

#[derive(Clone, Debug, PartialEq, RpcEnum)]
enum Status {
    Dead,
    Awake,
    Asleep,
    Yawning,
    Unknown(String),
}

/// Of one thing; gone is an error.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Zoo",
    version = "2024-01-01",
    errors((404, "InvalidCage.NotFound", "The cage is not there.")),
    waiter(gone, status = cage?.state, done(missing), missing("InvalidCage.NotFound")),
    waiter(there, status = cage?.state, done(any), missing("InvalidCage.NotFound")),
)]
struct GetCage {
    cage_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct GetCageResponse {
    cage: Option<Cage>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Cage {
    cage_id: String,
    state: String,
}

fn start(polls: u32) -> (Emulator, Client) {
    let emulator = Emulator::builder()
        .actions(&[DescribeAnimals::ACTION, GetCage::ACTION])
        .generated(Generated {
            polls,
            ..Generated::default()
        })
        .build()
        .unwrap();
    let client = emulator.client().build().unwrap();
    (emulator, client)
}

fn asked(id: &str) -> DescribeAnimals {
    DescribeAnimals::new().animal_ids([id])
}

#[tokio::test(start_paused = true)]
async fn the_first_waiter_ends_well_after_a_few_polls() {
    for polls in [0, 1, 4] {
        let (emulator, client) = start(polls);
        let done = client
            .wait(asked("animal-1"), DescribeAnimals::AWAKE)
            .await
            .unwrap();
        assert_eq!(done.animals[0].animal_id, "animal-1");
        assert_eq!(done.animals[0].status, Status::Awake);
        assert_eq!(
            emulator.journal().len(),
            usize::try_from(polls).unwrap() + 1
        );
        // It stays so; another one is counted by itself.
        let again = client.send(&asked("animal-1")).await.unwrap();
        assert_eq!(again.animals, done.animals);
        let other = client.send(&asked("animal-2")).await.unwrap();
        assert_eq!(other.animals[0].status == Status::Yawning, polls > 0);
        // A state that was saved goes on.
        let saved = emulator.snapshot();
        emulator.reset();
        let anew = client.send(&asked("animal-1")).await.unwrap();
        assert_eq!(anew.animals[0].status == Status::Yawning, polls > 0);
        emulator.restore(saved).unwrap();
        let restored = client.send(&asked("animal-1")).await.unwrap();
        assert_eq!(restored.animals, done.animals);
    }
}

#[tokio::test(start_paused = true)]
async fn waits_can_be_led_elsewhere() {
    let (emulator, client) = start(2);
    emulator
        .lead::<DescribeAnimals>("asleep", Outcome::Done)
        .unwrap();
    let done = client
        .wait(asked("animal-1"), DescribeAnimals::ASLEEP)
        .await
        .unwrap();
    assert_eq!(done.animals[0].status, Status::Asleep);

    emulator
        .lead::<DescribeAnimals>("awake", Outcome::Failed)
        .unwrap();
    let error = client
        .wait(asked("animal-1"), DescribeAnimals::AWAKE)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed, "{error}");
    assert_eq!(error.waited().unwrap().state.as_deref(), Some("Dead"));
    assert_eq!(error.waited().unwrap().polls, 3);

    emulator
        .lead::<DescribeAnimals>("awake", Outcome::Wait)
        .unwrap();
    let error = client
        .wait(asked("animal-1"), DescribeAnimals::AWAKE)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitDeadline, "{error}");

    let gone = client.wait(asked("animal-1"), DescribeAnimals::GONE);
    emulator
        .lead::<DescribeAnimals>("gone", Outcome::Done)
        .unwrap();
    assert_eq!(gone.await.unwrap().animals, []);

    let error = emulator
        .lead::<DescribeAnimals>("ill", Outcome::Done)
        .unwrap_err();
    assert!(error.to_string().contains("awake, asleep, gone"), "{error}");
    let error = emulator
        .lead::<DescribeAnimals>("asleep", Outcome::Failed)
        .unwrap_err();
    assert_eq!(error, LeadError::NeverFails("asleep".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn what_is_waited_for_may_be_that_it_is_gone() {
    let (emulator, client) = start(2);
    let cage = || GetCage::new("cage-1");
    // By itself nothing goes away.
    for _ in 0..5 {
        let there = client.send(&cage()).await.unwrap();
        assert_eq!(there.cage.as_ref().unwrap().cage_id, "cage-1");
    }
    emulator.lead::<GetCage>("gone", Outcome::Done).unwrap();
    let there = client.send(&cage()).await.unwrap();
    assert_eq!(there.cage.as_ref().unwrap().state, "Pending");
    assert!(
        client
            .wait(cage(), GetCage::GONE)
            .await
            .unwrap()
            .cage
            .is_none()
    );
    let error = client.send(&cage()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.status()),
        (Some("InvalidCage.NotFound"), Some(404))
    );

    emulator.lead::<GetCage>("there", Outcome::Done).unwrap();
    let error = client.send(&cage()).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidCage.NotFound"), "not yet");
    assert!(
        client
            .wait(cage(), GetCage::THERE)
            .await
            .unwrap()
            .cage
            .is_some()
    );
}

#[tokio::test]
async fn a_program_is_told_by_a_request_where_waits_lead() {
    let emulator = Emulator::builder()
        .actions(&[DescribeAnimals::ACTION])
        .seed_json(r#"{"generated": {"polls": 0, "items": 3}, "repeatable": 5}"#)
        .unwrap()
        .start()
        .await
        .unwrap();
    let client = emulator.client().build().unwrap();
    let state = async || {
        let answer = client.send(&asked("animal-1")).await.unwrap();
        answer.animals[0].status.clone()
    };
    assert_eq!(state().await, Status::Awake, "at once, as the seed says");
    let lead = |body| post(&emulator, "lead", body);
    let answer =
        lead(json!({"action": "DescribeAnimals", "waiter": "awake", "to": "failed"})).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(state().await, Status::Dead);
    for (body, words) in [
        (
            json!({"action": "DescribeAnimals", "waiter": "ill", "to": "done"}),
            "awake, asleep, gone",
        ),
        (
            json!({"action": "DescribeAnimal", "waiter": "awake", "to": "done"}),
            "not generated",
        ),
        (
            json!({"action": "DescribeAnimals", "waiter": "awake", "to": "done", "product": "Ecs"}),
            "not generated",
        ),
        (
            json!({"action": "DescribeAnimals", "waiter": "awake", "to": "sleep"}),
            "unknown variant",
        ),
    ] {
        let answer = lead(body).await;
        assert_eq!(answer.status, 400);
        assert!(answer.body.contains(words), "{}", answer.body);
    }
    assert_eq!(state().await, Status::Dead, "nothing changed");
}
