//! Runs one case: a default chain over surroundings in memory, resolved once or several times, then the steps.
//!
//! The shape is that of `fixtures/vectors/credentials_cases.json`, see `about` there. Our own tables may say more:
//!
//! * `row`: the number of the scenario;
//! * `chain`: options of the chain: `profile`, `aliases`, `require_private_files`, `reuse_last_provider`, `config_file`,
//!   `credentials_file`, `persist_oauth_tokens`;
//! * `processes`: programs, `[{"when": {"argv": [..]}, "reply": {"exit", "stdout" or "json", "stderr", "fails": "timeout" or
//!   "not_found"}}]`;
//! * `"home": null`: there is no home directory;
//! * a reply of `http` or of the metadata server can be `{"fails": "connect", "timeout" or "lost"}`;
//! * a step can have `invalidate: true` (the service refuses what the last resolve gave), `env` and `remove_files`;
//! * `expect.warnings`: texts that must occur in warnings so far, in any order; `[]` means that there is none;
//! * `expect.argv`: the arguments of the last program.

#[path = "harness/check.rs"]
mod check;
#[path = "harness/leaks.rs"]
pub(crate) mod leaks;
#[path = "harness/network.rs"]
mod network;
#[path = "harness/world.rs"]
mod world;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials};
use aliyun_rpc_credentials::chain::{DefaultChain, Policy};
use serde_json::Value;

use world::World;

/// Runs a case under each policy that it names. `strict` refuses keys that the harness does not know.
pub(crate) fn run_case(case: &Value, strict: bool) -> Result<(), String> {
    let id = case["id"].as_str().unwrap_or("(no id)");
    let policies: &[Policy] = match case["policy"].as_str() {
        Some("compat") => &[Policy::Compat],
        Some("strict") => &[Policy::Strict],
        _ => &[Policy::Compat, Policy::Strict],
    };
    for policy in policies {
        run_under(case, *policy, strict)
            .map_err(|failure| format!("  {id} ({policy:?}): {failure}"))?;
    }
    Ok(())
}

fn run_under(case: &Value, policy: Policy, strict: bool) -> Result<(), String> {
    if strict {
        check::known_keys(case)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = World::new(case);
        let chain = chain(case, policy, &world);
        let secrets = leaks::secrets(case);
        let mut last = resolve(&chain, &world, &case["expect"]).await;
        check::compare(&case["expect"], &last, &world)?;
        leaks::check(&secrets, &check::all_texts(&last, &chain, &world))?;
        for (number, step) in case["steps"].as_array().into_iter().flatten().enumerate() {
            if let (Some(true), Ok(credentials)) = (step["invalidate"].as_bool(), &last) {
                chain.invalidate(credentials);
            }
            world.apply(step).await;
            last = resolve(&chain, &world, &step["expect"]).await;
            check::compare(&step["expect"], &last, &world)
                .map_err(|failure| format!("step {}: {failure}", number + 1))?;
            leaks::check(&secrets, &check::all_texts(&last, &chain, &world))?;
        }
        Ok(())
    })
}

fn chain(case: &Value, policy: Policy, world: &World) -> DefaultChain {
    let mut builder = DefaultChain::builder()
        .surroundings(world.surroundings.clone())
        .policy(policy);
    let options = &case["chain"];
    if let Some(profile) = options["profile"].as_str() {
        builder = builder.profile(profile);
    }
    if let Some(path) = options["config_file"].as_str() {
        builder = builder.config_file(world::home(path));
    }
    if let Some(path) = options["credentials_file"].as_str() {
        builder = builder.credentials_file(world::home(path));
    }
    if let Some(on) = options["aliases"].as_bool() {
        builder = builder.aliases(on);
    }
    if let Some(on) = options["require_private_files"].as_bool() {
        builder = builder.require_private_files(on);
    }
    if let Some(on) = options["reuse_last_provider"].as_bool() {
        builder = builder.reuse_last_provider(on);
    }
    if let Some(on) = options["persist_oauth_tokens"].as_bool() {
        builder = builder.persist_oauth_tokens(on);
    }
    builder.build()
}

async fn resolve(
    chain: &DefaultChain,
    world: &World,
    expect: &Value,
) -> Result<Credentials, CredentialsError> {
    let mut last = chain.credentials().await;
    world.settle().await;
    for _ in 1..expect["resolve_times"].as_u64().unwrap_or(1) {
        last = chain.credentials().await;
        world.settle().await;
    }
    last
}
