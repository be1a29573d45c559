//! Every operation of the packages: called with the fewest parameters, answered, and read back without loss.

use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::{Client, Format};
use aliyun_rpc_emulator::{Emulator, ManualClock, sample};

use super::shape::{leaves, normal, read};
use crate::wire::noon;

/// Every version of every package.
const PACKAGES: [&[&Action]; 5] = [
    aliyun_config::v2019_01_08::ACTIONS,
    aliyun_config::v2020_09_07::ACTIONS,
    aliyun_location::v2015_06_12::ACTIONS,
    aliyun_resourcemanager::v2020_03_31::ACTIONS,
    aliyun_sts::v2015_04_01::ACTIONS,
];

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
/// that were.
pub(super) async fn answered(actions: &[&'static Action]) -> usize {
    let clients = clients(actions);
    let mut values = 0;
    for action in actions {
        let name = action.name;
        let mut bodies = Vec::new();
        for (_, client) in &clients {
            let answer = sample::call(client, action).unwrap().await;
            let answer = answer.unwrap_or_else(|error| panic!("{} {error}", action.product));
            bodies.push(answer.text().into_owned());
        }
        let sent = normal(serde_json::from_str(&bodies[0]).unwrap());
        let from_json = read(action, &bodies[0], Format::Json);
        let held = leaves(&from_json);
        for leaf in leaves(&sent) {
            // Every answer has one, whether the struct has a place for it or not.
            let is_envelope = leaf.0 == ".RequestId"
                && !action
                    .response
                    .fields()
                    .iter()
                    .any(|field| field.name == "RequestId");
            assert!(
                held.contains(&leaf) || is_envelope,
                "{name}: {leaf:?} was lost"
            );
        }
        assert_eq!(from_json, read(action, &bodies[1], Format::Xml), "{name}");
        values += held.len();
    }
    values
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
    for actions in PACKAGES {
        let plain: Vec<&Action> = actions.iter().copied().map(without_double).collect();
        let values = answered(&plain).await;
        let Action {
            product, version, ..
        } = actions[0];
        println!(
            "{product} {version}: {} operations, {values} values",
            actions.len()
        );
        assert!(values > actions.len(), "{product}");
    }
}

/// As it comes: operations with a double refuse a sample for documented reasons only.
#[tokio::test]
async fn samples_are_requests_that_doubles_understand() {
    let [(emulator, client), _] = clients(&[]);
    for action in PACKAGES.into_iter().flatten() {
        let Err(error) = sample::call(&client, action).unwrap().await else {
            continue;
        };
        let code = error.code().unwrap_or_default();
        let is_known = action.error(code).is_some() || code.starts_with("AuthenticationFail.");
        // A product that is not linked is not there.
        let expected = match action.product {
            "Location" => "InvalidVersion",
            _ if is_known => code,
            _ => "a documented one",
        };
        assert_eq!(code, expected, "{error}");
    }
    assert!(!emulator.journal().is_empty());
}
