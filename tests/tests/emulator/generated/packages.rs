//! Every operation of the packages: called with the fewest parameters, answered, and read back without loss.

use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::{Client, Format};
use aliyun_rpc_emulator::{Emulator, ManualClock, sample};

use super::shape::{leaves, normal, read};
use crate::wire::noon;

/// Two emulators that give the same answers, one for each format.
fn clients(actions: &[&'static Action]) -> [(Emulator, Client); 2] {
    [Format::Json, Format::Xml].map(|format| {
        let emulator = Emulator::builder()
            .actions(actions)
            .repeatable(3)
            .clock(ManualClock::new(noon()))
            .build()
            .unwrap();
        let client = emulator.client().format(format).build().unwrap();
        (emulator, client)
    })
}

/// Calls each operation in both formats, which have to hold the same, and all that was sent; returns how many values
/// that were, and what is wrong.
pub(super) async fn answered(actions: &[&'static Action]) -> (usize, Vec<String>) {
    let clients = clients(actions);
    let (mut values, mut wrong) = (0, Vec::new());
    for action in actions {
        match compared(action, &clients).await {
            Ok(count) => values += count,
            Err(words) => wrong.push(format!("{} {}: {words}", action.product, action.name)),
        }
    }
    (values, wrong)
}

async fn compared(
    action: &'static Action,
    clients: &[(Emulator, Client)],
) -> Result<usize, String> {
    let mut bodies = Vec::new();
    for (_, client) in clients {
        let call = sample::call(client, action).map_err(|error| error.to_string())?;
        bodies.push(call.await.map(|answer| answer.text().into_owned()));
    }
    // Both are asked, whatever the first says: ids of requests are counted.
    let bodies: Result<Vec<String>, _> = bodies.into_iter().collect();
    let bodies = bodies.map_err(|error| error.to_string())?;
    let sent = normal(serde_json::from_str(&bodies[0]).unwrap());
    let from_json = read(action, &bodies[0], Format::Json)?;
    let from_xml = read(action, &bodies[1], Format::Xml)?;
    let held = leaves(&from_json);
    // Every answer has one, whether the struct has a place for it or not.
    let has_id = (action.response.fields().iter()).any(|field| field.name == "RequestId");
    let lost = leaves(&sent)
        .into_iter()
        .find(|leaf| !held.contains(leaf) && (has_id || leaf.0 != ".RequestId"));
    match lost {
        Some(leaf) => Err(format!("{leaf:?} was lost")),
        None if from_json != from_xml => Err(format!("{from_json} is {from_xml} in XML")),
        None => Ok(held.len()),
    }
}

/// The same operation in a version that nothing is written for by hand.
fn without_double(action: &Action) -> &'static Action {
    Box::leak(Box::new(Action {
        version: "2001-01-01",
        ..*action
    }))
}

#[tokio::test]
async fn every_operation_of_every_package_is_answered() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for actions in aliyun_services::ACTIONS {
        let plain: Vec<&Action> = actions.iter().copied().map(without_double).collect();
        let (values, mut found) = answered(&plain).await;
        let Action {
            product, version, ..
        } = actions[0];
        println!(
            "{product} {version}: {} operations, {values} values",
            actions.len()
        );
        count += values;
        wrong.append(&mut found);
    }
    assert!(count > 10_000, "{count} values");
    assert!(
        wrong.is_empty(),
        "{} are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The packages that doubles are written for, and that every emulator knows.
const DOUBLED: [&[&Action]; 4] = [
    aliyun_config::v2019_01_08::ACTIONS,
    aliyun_config::v2020_09_07::ACTIONS,
    aliyun_resourcemanager::v2020_03_31::ACTIONS,
    aliyun_sts::v2015_04_01::ACTIONS,
];

/// As it comes: operations with a double refuse a sample for documented reasons only.
#[tokio::test]
async fn samples_are_requests_that_doubles_understand() {
    let [(emulator, client), _] = clients(&[]);
    for action in DOUBLED.into_iter().flatten() {
        let Err(error) = sample::call(&client, action).unwrap().await else {
            continue;
        };
        let code = error.code().unwrap_or_default();
        let is_known = action.error(code).is_some() || code.starts_with("AuthenticationFail.");
        assert!(is_known, "{} {error}", action.product);
    }
    assert!(!emulator.journal().is_empty());
}
