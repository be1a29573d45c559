//! A chain of one's own: a source that this program writes itself, then the default chain.
//!
//! ```text
//! $ cargo run -p aliyun-rpc-credentials --example custom_chain
//! ```

#![allow(clippy::print_stdout)]

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Client;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_credentials::chain::Policy;
use aliyun_rpc_credentials::{Chain, DefaultChain, Load, Refreshing, Surroundings};

/// Fetches keys from wherever a company keeps them; here from a variable of its own.
#[derive(Debug)]
struct Vault;

impl Load for Vault {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let missing = || {
                // "Not configured" lets a chain go on; every other class stops it, unless it is lenient.
                CredentialsError::new(CredentialsErrorClass::NotConfigured, "VAULT_KEY is not set")
                    .hint("VAULT_KEY=id:secret")
            };
            let key = std::env::var("VAULT_KEY").map_err(|_| missing())?;
            let (id, secret) = key.split_once(':').ok_or_else(|| {
                CredentialsError::new(
                    CredentialsErrorClass::Misconfigured,
                    "VAULT_KEY holds no `:`",
                )
            })?;
            let hour = SystemTime::now() + Duration::from_secs(3_600);
            Ok(Credentials::new(id, secret)
                .from_source("vault")
                .expiring(hour))
        })
    }

    fn name(&self) -> String {
        "vault".to_owned()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), aliyun_rpc_core::Error> {
    let surroundings = Surroundings::system();
    let chain = Chain::builder("company")
        .policy(Policy::Strict)
        // `Refreshing` keeps what was fetched, and fetches again before it ends, once for all tasks.
        .source("vault", Refreshing::new(Vault, &surroundings))
        .source(
            "default",
            DefaultChain::builder().surroundings(surroundings).build(),
        )
        .hint("set VAULT_KEY, or configure a profile")
        .build();
    let client = Client::builder()
        .region("cn-hangzhou")
        .credentials(chain)
        .build()?;
    print!("{}", client.whoami().await);
    Ok(())
}
