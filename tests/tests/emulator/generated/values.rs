//! What stands in generated answers, and that it repeats.

#![allow(
    clippy::too_many_arguments,
    reason = "an operation with so many required parameters is the point of a test"
)]

use std::collections::BTreeMap;

use aliyun_rpc_core::{Client, Format, RpcAction, RpcEnum, RpcParams, RpcResponse, Secret};
use aliyun_rpc_emulator::{Emulator, Generated, LeadError, sample};

use super::diagnosis;
use super::shape::{leaves, normal};

/// Every shape of a member.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Zoo", version = "2024-01-01")]
struct DescribeZoo {
    zoo_id: String,
    region_id: Option<String>,
    password: Option<Secret<String>>,
    #[rpc(max = 5)]
    level: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct DescribeZooResponse {
    request_id: String,
    zoo_id: String,
    region_id: String,
    zone_id: String,
    level: Option<i32>,
    creation_time: String,
    expired_time: String,
    opened_timestamp: Option<i64>,
    area: Option<f64>,
    open: Option<bool>,
    password: Secret<String>,
    access_key_id: String,
    kind: ZooKind,
    /// Who feeds, for example `keeper-1****`.
    feeder: String,
    /// Seats, for example `40`.
    seats: Option<i32>,
    #[rpc(wrapper = "Cage")]
    cages: Vec<Cage>,
    names: Vec<String>,
    grid: Vec<Vec<i64>>,
    labels: BTreeMap<String, String>,
    wards: BTreeMap<String, Ward>,
    #[rpc(json)]
    rules: Option<Ward>,
    #[rpc(json)]
    holidays: Vec<String>,
    tree: Option<Node>,
    extra: serde_json::Value,
    next_token: String,
    total_count: String,
    success: Option<bool>,
    code: String,
}

#[derive(Clone, Debug, PartialEq, RpcEnum)]
enum ZooKind {
    Public,
    Private,
    Unknown(String),
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Cage {
    cage_id: String,
    name: String,
    kind: ZooKind,
    #[rpc(wrapper = "Animal")]
    animals: Vec<Animal>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Animal {
    animal_id: i64,
    zoo_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Ward {
    owner_id: String,
    role_arn: String,
    token: Secret<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Node {
    node_id: String,
    children: Vec<Node>,
    next: Option<Box<Node>>,
}

/// Makes a new thing at each call.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Zoo", version = "2024-01-01")]
struct CreateAnimal {
    #[rpc(idempotency_token)]
    client_token: Option<String>,
    name: String,
    #[rpc(dotted)]
    cage: Option<NewCage>,
}

#[derive(Clone, Debug, Default, RpcParams)]
struct NewCage {
    size: i32,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct CreateAnimalResponse {
    animal_id: String,
}

fn emulator(seed: u64) -> Emulator {
    Emulator::builder()
        .actions(&[DescribeZoo::ACTION, CreateAnimal::ACTION])
        .repeatable(seed)
        .build()
        .unwrap()
}

fn client(emulator: &Emulator, format: Format) -> Client {
    emulator.client().format(format).build().unwrap()
}

#[tokio::test]
async fn every_member_is_filled_by_its_name_and_kind() {
    let emulator = emulator(1);
    let client = client(&emulator, Format::Json);
    let request = DescribeZoo::new("zoo-9").region_id("cn-shanghai").level(4);
    let zoo = client.send(&request).await.unwrap();
    assert_eq!(zoo.request_id, zoo.request_id());
    // Repeated.
    assert_eq!(
        (&*zoo.zoo_id, &*zoo.region_id, zoo.level),
        ("zoo-9", "cn-shanghai", Some(4))
    );
    assert_eq!(zoo.cages[0].animals[0].zoo_id, "zoo-9");
    // Of its kind.
    assert_eq!(zoo.zone_id, "cn-shanghai-h");
    assert!(zoo.creation_time.starts_with("2024-") && zoo.creation_time.ends_with('Z'));
    assert!(zoo.expired_time.starts_with("2099-"));
    assert!(zoo.opened_timestamp.unwrap() > 1_700_000_000_000);
    assert!(zoo.area.unwrap().fract() > 0.0);
    assert!(matches!(zoo.kind, ZooKind::Public | ZooKind::Private));
    assert_eq!((&*zoo.feeder, zoo.seats), ("keeper-1****", Some(40)));
    assert!(zoo.cages[0].cage_id.starts_with("cage-"));
    assert_ne!(zoo.cages[0].cage_id, zoo.cages[1].cage_id);
    assert!(!zoo.password.expose().is_empty());
    assert_eq!((zoo.success, &*zoo.code), (Some(true), "OK"));
    assert_eq!((zoo.cages.len(), &*zoo.total_count), (2, "2"));
    assert_eq!(zoo.names.len(), 2);
    assert_eq!((zoo.labels.len(), zoo.wards.len()), (1, 1));
    let ward = zoo.rules.as_ref().unwrap();
    assert_eq!(ward.owner_id, "1000000000000001");
    assert!(
        ward.role_arn
            .starts_with("acs:zoo:cn-shanghai:1000000000000001:role/")
    );
    assert!(!zoo.extra.is_null() && !zoo.holidays.is_empty() && !zoo.grid[0].is_empty());
    // A list that is not paged leads nowhere.
    assert_eq!(zoo.next_token, "");
    // An object inside itself ends.
    let node = zoo.tree.as_ref().unwrap();
    let child = &node.children[0];
    assert!(child.children.is_empty() && child.next.is_none());
    assert!(node.next.as_ref().unwrap().next.is_none());
    assert_ne!(node.node_id, child.node_id);
}

#[tokio::test]
async fn both_formats_say_the_same() {
    let request = DescribeZoo::new("zoo-9");
    let mut answers = Vec::new();
    for format in [Format::Json, Format::Xml] {
        let emulator = emulator(1);
        let client = client(&emulator, format);
        answers.push(client.send(&request).await.unwrap().into_inner());
        let is_xml = emulator.journal()[0].answer.starts_with("<?xml");
        assert_eq!(is_xml, format == Format::Xml);
    }
    let [json, xml] = &*answers else { panic!() };
    assert_eq!(json, xml);
}

#[tokio::test]
async fn nothing_of_an_answer_is_lost_when_it_is_read() {
    let emulator = emulator(1);
    let client = client(&emulator, Format::Json);
    let raw = client
        .raw("Zoo", "2024-01-01", "DescribeZoo")
        .param("ZooId", "zoo-9")
        .await
        .unwrap();
    let mut typed: DescribeZooResponse = raw.decode().unwrap();
    let sent = normal(serde_json::from_str(&raw.text()).unwrap());
    let read = leaves(&normal(aliyun_rpc_core::decode::to_json(&mut typed)));
    for leaf in leaves(&sent) {
        assert!(read.contains(&leaf), "{leaf:?} is not in {read:?}");
    }
    assert!(leaves(&sent).len() > 40);
}

#[tokio::test]
async fn secrets_are_sent_and_not_shown() {
    for format in [Format::Json, Format::Xml] {
        let emulator = emulator(1);
        let client = client(&emulator, format);
        let request = DescribeZoo::new("zoo-9").password(Secret::new("of the request".to_owned()));
        let zoo = client.send(&request).await.unwrap();
        assert!(
            zoo.password.expose().starts_with("password-"),
            "not repeated"
        );
        let journal = format!("{:?} {}", emulator.journal(), emulator.recording());
        let ward = zoo.rules.as_ref().unwrap();
        for secret in [
            zoo.password.expose(),
            ward.token.expose(),
            &zoo.access_key_id,
        ] {
            assert!(
                !secret.is_empty() && !journal.contains(&**secret),
                "{secret}"
            );
        }
        assert!(journal.contains(&zoo.feeder));
    }
}

#[tokio::test]
async fn runs_repeat_byte_by_byte_and_other_seeds_do_not() {
    let run = async |seed: u64| {
        let emulator = emulator(seed);
        let client = client(&emulator, Format::Json);
        client.send(&DescribeZoo::new("zoo-9")).await.unwrap();
        client.send(&CreateAnimal::new("Ida")).await.unwrap();
        client.send(&CreateAnimal::new("Ida")).await.unwrap();
        client.send(&DescribeZoo::new("zoo-8")).await.unwrap();
        client.send(&DescribeZoo::new("zoo-9")).await.unwrap();
        let answers: Vec<String> = emulator
            .journal()
            .into_iter()
            .map(|entry| entry.answer)
            .collect();
        emulator.reset();
        client.send(&DescribeZoo::new("zoo-9")).await.unwrap();
        assert_eq!(
            emulator.journal()[0].answer,
            answers[0],
            "from the beginning after a reset"
        );
        answers
    };
    let (one, again, other) = (run(1).await, run(1).await, run(2).await);
    assert_eq!(one, again);
    assert!(one.iter().zip(&other).all(|(one, other)| one != other));
    // The same request, the same answer but for its id; another request, another answer.
    let body = |text: &str| {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
        value.as_object_mut().unwrap().remove("RequestId").unwrap();
        value
    };
    assert_eq!(body(&one[0]), body(&one[4]));
    assert_ne!(one[0], one[4]);
    assert_ne!(body(&one[0])["CreationTime"], body(&one[3])["CreationTime"]);
    // Two creations are two, although all that differs is the client token.
    assert_ne!(body(&one[1]), body(&one[2]));
}

#[tokio::test]
async fn without_a_seed_only_ids_of_requests_are_random() {
    let mut answers = Vec::new();
    for _ in 0..2 {
        let emulator = Emulator::builder()
            .actions(&[DescribeZoo::ACTION])
            .build()
            .unwrap();
        let client = client(&emulator, Format::Json);
        answers.push(
            client
                .send(&DescribeZoo::new("zoo-9"))
                .await
                .unwrap()
                .into_inner(),
        );
    }
    assert_ne!(answers[0].request_id, answers[1].request_id);
    answers[1].request_id = answers[0].request_id.clone();
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn parameters_are_checked_by_the_descriptor() {
    let emulator = emulator(1);
    let client = client(&emulator, Format::Json);
    let call = || client.raw("Zoo", "2024-01-01", "DescribeZoo");
    for (call, code, words) in [
        (call(), "MissingParameter", "ZooId"),
        (
            call().param("ZooId", "z").param("Level", "high"),
            "InvalidParameter",
            "32-bit integer",
        ),
        (
            call().param("ZooId", "z").param("Level", 6),
            "InvalidParameter",
            "at most 5",
        ),
        (
            call().param("ZooId", "z").param("Levle", 5),
            "InvalidParameter",
            "did you mean `Level`",
        ),
        (
            client
                .raw("Zoo", "2024-01-01", "DescribeZo")
                .param("ZooId", "z"),
            "InvalidAction.NotFound",
            "did you mean DescribeZoo?",
        ),
        (
            client
                .raw("Zoo", "2023-01-01", "DescribeZoo")
                .param("ZooId", "z"),
            "InvalidVersion",
            "known in version 2024-01-01",
        ),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!(error.code(), Some(code), "{error}");
        let told = format!("{error} {}", diagnosis(&emulator));
        assert!(told.contains(words), "{told}");
    }
}

#[tokio::test]
async fn doubles_go_before_generated_answers() {
    let emulator = Emulator::builder()
        .actions(&[CreateAnimal::ACTION])
        .actions(aliyun_config::v2019_01_08::ACTIONS)
        .action::<CreateAnimal>(|_| {
            Ok(CreateAnimalResponse {
                animal_id: "by hand".to_owned(),
            })
        })
        .build()
        .unwrap();
    let client = client(&emulator, Format::Json);
    let animal = client.send(&CreateAnimal::new("Ida")).await.unwrap();
    assert_eq!(animal.animal_id, "by hand");
    let start = aliyun_config::v2019_01_08::StartConfigurationRecorder::new();
    client.send(&start).await.unwrap();
    let error = client.send(&start).await.unwrap_err();
    assert_eq!(error.code(), Some("ProcessIsRunning"), "it keeps state");
    let lead = emulator.lead::<CreateAnimal>("done", aliyun_rpc_core::descriptor::Outcome::Done);
    assert_eq!(
        lead,
        Err(LeadError::NotGenerated("CreateAnimal".to_owned()))
    );
}

#[tokio::test]
async fn a_client_token_gets_the_answer_that_it_got() {
    let emulator = emulator(1);
    let client = client(&emulator, Format::Json);
    let create = |token: &str| {
        CreateAnimal::new("Ida")
            .client_token(token)
            .cage(NewCage { size: 3 })
    };
    let one = client.send(&create("t-1")).await.unwrap().into_inner();
    let two = client.send(&create("t-2")).await.unwrap().into_inner();
    assert_ne!(one, two);
    assert_eq!(client.send(&create("t-1")).await.unwrap().into_inner(), one);
}

#[test]
fn defaults_of_generated_answers() {
    let Generated { seed, items, polls } = Generated::default();
    assert_eq!((seed, items, polls), (0, 23, 2));
}

/// What a sample has to get right: names of common parameters, a host, rules, all styles.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Zoo", version = "2024-01-01", body, success_codes("Fine"))]
struct PutEverything {
    #[rpc(own, query)]
    version: String,
    #[rpc(host)]
    region_id: String,
    #[rpc(region)]
    region: Option<String>,
    #[rpc(min = 5, max = 7)]
    level: i64,
    #[rpc(min_len = 30, max_len = 31)]
    title: String,
    #[rpc(check = shouted)]
    word: String,
    #[rpc(one_of("New", "Old"))]
    mode: String,
    #[rpc(required_if(mode = "New"))]
    plan: Option<String>,
    #[rpc(required_if(mode = "Old"))]
    successor: Option<String>,
    #[rpc(required, min_len = 2)]
    names: Vec<String>,
    #[rpc(required, join = ",", max_len = 3)]
    numbers: Vec<i32>,
    #[rpc(dotted)]
    part: Part,
    #[rpc(json)]
    parts: Vec<Part>,
    #[rpc(json, required)]
    document: Vec<Part>,
    #[rpc(flatten)]
    beside: Beside,
    #[rpc(dotted, required)]
    labels: BTreeMap<String, i32>,
    optional: Option<String>,
}

#[derive(Clone, Debug, Default, RpcParams)]
struct Part {
    size: Option<i32>,
    share: Option<f64>,
    #[rpc(dotted)]
    inner: Option<Box<Part>>,
}

#[derive(Clone, Debug, Default, RpcParams)]
struct Beside {
    flag: bool,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct PutEverythingResponse {
    code: String,
    success: Option<bool>,
}

fn shouted(text: &str) -> Result<(), String> {
    if text.starts_with("https://") {
        Ok(())
    } else {
        Err("must be a secure address".to_owned())
    }
}

/// Accepts nothing that anybody would think of.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Zoo", version = "2024-01-01", response = PutEverythingResponse)]
struct PutImpossible {
    #[rpc(check = impossible)]
    word: String,
}

fn impossible(_: &str) -> Result<(), String> {
    Err("must be impossible".to_owned())
}

#[tokio::test]
async fn samples_keep_all_rules_and_no_more() {
    let emulator = Emulator::builder()
        .actions(&[PutEverything::ACTION])
        .build()
        .unwrap();
    let client = client(&emulator, Format::Json);
    let call = sample::call(&client, PutEverything::ACTION).unwrap();
    let answer: PutEverythingResponse = call.await.unwrap().decode().unwrap();
    assert_eq!((&*answer.code, answer.success), ("Fine", Some(true)));
    let parameters = sample::parameters(PutEverything::ACTION).unwrap();
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name).collect();
    for left_out in ["Optional", "Parts", "Successor", "Region", "Beside"] {
        assert!(!names.contains(&left_out), "{left_out}");
    }
    // Each of them is needed.
    let sent: Vec<_> = parameters
        .iter()
        .filter(|parameter| parameter.name != "RegionId")
        .collect();
    assert_eq!(sent.len(), 12, "{names:?}");
    for missing in &sent {
        let mut call = client.raw("Zoo", "2024-01-01", "PutEverything");
        for parameter in sent
            .iter()
            .filter(|parameter| parameter.name != missing.name)
        {
            call = call.own_param(parameter.name, parameter.value.clone());
        }
        let error = call.await.unwrap_err();
        assert_eq!(error.code(), Some("MissingParameter"), "{}", missing.name);
    }

    let error = sample::parameters(PutImpossible::ACTION).unwrap_err();
    assert_eq!((error.action, error.param), ("PutImpossible", "Word"));
    assert!(error.to_string().contains("`Word`"), "{error}");
}
