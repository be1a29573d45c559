// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Sts, API version 2015-04-01: 4 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Sts/2015-04-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

mod assume_role;
mod assume_role_with_oidc;
mod assume_role_with_saml;
mod endpoints;
mod get_caller_identity;
mod limits;
mod session;

use aliyun_rpc_core::{Action, RpcAction};

pub use assume_role::{AssumeRole, AssumeRoleResponse};
pub use assume_role_with_oidc::{AssumeRoleWithOIDC, AssumeRoleWithOIDCResponse, OIDCTokenInfo};
pub use assume_role_with_saml::{
    AssumeRoleWithSAML, AssumeRoleWithSAMLResponse, SAMLAssertionInfo,
};
pub use endpoints::ENDPOINTS;
pub use get_caller_identity::{GetCallerIdentity, GetCallerIdentityResponse, IdentityType};
pub use session::{AssumedRoleUser, SessionCredentials};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AssumeRole::ACTION,
    AssumeRoleWithOIDC::ACTION,
    AssumeRoleWithSAML::ACTION,
    GetCallerIdentity::ACTION,
];
