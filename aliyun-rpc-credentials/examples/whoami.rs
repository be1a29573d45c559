//! Which credentials would be used here, and why: asks every source of the default chain and prints what each says.
//!
//! ```text
//! $ cargo run -p aliyun-rpc-credentials --example whoami
//!    default/env                  not configured: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set
//!    default/oidc_role_arn        not configured: ...
//! -> default/cli_profile/oauth    STS.…x9Qa until 2030-01-01T01:00:00Z
//! ...
//! ```
//!
//! It works on a machine where nothing is configured, and prints no secret. Looking at the metadata service takes up to a
//! second outside of the cloud. With `--compat` broken sources are passed over, as the vendor's packages do.

#![allow(clippy::print_stdout)]

use aliyun_rpc_core::credentials::ProvideCredentials as _;
use aliyun_rpc_credentials::DefaultChain;
use aliyun_rpc_credentials::chain::Policy;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let policy = if std::env::args().any(|argument| argument == "--compat") {
        Policy::Compat
    } else {
        Policy::Strict
    };
    let chain = DefaultChain::builder().policy(policy).build();
    let whoami = chain.explain().await;
    print!("{whoami}");
    if whoami.source().is_some() {
        return;
    }
    // Nobody won: the chain's own error says what to do next.
    if let Err(error) = chain.credentials().await {
        println!("\n{error}");
    }
}
