//! Security Token Service (STS): temporary credentials for roles, and who a key belongs to.
//!
//! Every operation is a struct; [`send`](aliyun_rpc_core::RpcAction::send) calls it. One module for each
//! API version.
//!
//! ```
//! use aliyun_rpc_core::Client;
//! use aliyun_sts::v2015_04_01::{AssumeRole, IdentityType, GetCallerIdentity};
//!
//! # async fn demo(client: Client) -> Result<(), aliyun_rpc_core::Error> {
//! let caller = client.send(&GetCallerIdentity::new()).await?;
//! assert_ne!(caller.identity_type, IdentityType::Account, "an account's own key assumes no roles");
//!
//! let request = AssumeRole::new("acs:ram::123456789012****:role/adminrole", "alice").duration_seconds(900);
//! let session = client.send(&request).await?;
//! println!("{} until {}", session.assumed_role_user.arn, session.credentials.expiration);
//! # Ok(())
//! # }
//! ```
//!
//! A program that calls other services in a role does not call `AssumeRole` itself: the source of credentials
//! `RoleCredentials` of the package `aliyun-rpc-credentials` does, and again before the session ends.

pub mod v2015_04_01;
