// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomerGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes customer gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeCustomerGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_CUSTOMER_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeCustomerGateway {
    /// Customer gateway id, for example `cgw-bp1pvpl9r9adju6l5****`.
    pub customer_gateway_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeCustomerGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomerGatewayResponse {
    /// Asn, for example `65535`.
    pub asn: Option<i64>,
    /// Auth key, for example `AuthKey****`.
    pub auth_key: String,
    /// Create time, for example `1492747187000`.
    pub create_time: Option<i64>,
    /// Customer gateway id, for example `cgw-bp1pvpl9r9adju6l5****`.
    pub customer_gateway_id: String,
    /// Description, for example `desctest`.
    pub description: String,
    /// IP address, for example `139.32.XX.XX`.
    pub ip_address: String,
    /// Name, for example `nametest`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
