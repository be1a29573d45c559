// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateApplicationAccessPoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates application access point.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateApplicationAccessPoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::REJECTED_RESOURCE_EXIST)
)]
pub struct CreateApplicationAccessPoint {
    /// Authentication method, for example `ClientKey`.
    pub authentication_method: Option<String>,
    /// Description, for example `aap description`.
    pub description: Option<String>,
    /// Name, for example `aap_test`.
    pub name: String,
    /// Policies.
    #[rpc(json, required)]
    pub policies: Vec<String>,
}

/// Answer of [`CreateApplicationAccessPoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateApplicationAccessPointResponse {
    /// ARN.
    pub arn: String,
    /// Authentication method, for example `ClientKey`.
    pub authentication_method: String,
    /// Description, for example `aap description`.
    pub description: String,
    /// Name, for example `aap_test`.
    pub name: String,
    /// Policies.
    pub policies: String,
    /// Id of the request.
    pub request_id: String,
}
