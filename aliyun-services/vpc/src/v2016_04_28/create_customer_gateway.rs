// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCustomerGateway`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates customer gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateCustomerGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AUTHKEY_MALFORMED, errors::INVALID_IP_ADDRESS_ALREADY_EXIST,
        errors::INVALID_IP_ADDRESS_WRONG_FORMAT, errors::INVALID_NAME, errors::INVALID_DESCRIPTION,
        errors::RESOURCE_QUOTA_FULL, errors::ILLEGAL_PARAM_ASN,
        errors::OPERATION_DENIED_MISSING_ASN, errors::INVALID_PARAMETER_TAG_VALUE,
        errors::SIZE_LIMIT_EXCEEDED_TAG_NUM, errors::FORBIDDEN_TAG_KEY_DUPLICATED,
        errors::INVALID_PARAMETER_TAG_KEY, errors::DUPLICATED_TAG_KEY,
        errors::OPERATION_FAILED_NO_RAM_PERMISSION,
        errors::CREATE_VPN_USER_GATEWAY_QUOTA_FULL_QUOTA_FULL, errors::FORBIDDEN_SUB_USER,
        errors::FORBIDDEN, errors::OPERATION_CONFLICT,
    )
)]
pub struct CreateCustomerGateway {
    /// Asn, for example `65530`.
    pub asn: Option<String>,
    /// Auth key, for example `AuthKey****`.
    pub auth_key: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `desctest`.
    pub description: Option<String>,
    /// IP address, for example `101.12.XX.XX`.
    pub ip_address: String,
    /// Name, for example `nametest`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aek2qo2h4jy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TagKey`.
    pub key: Option<String>,
    /// Value, for example `TagValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateCustomerGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCustomerGatewayResponse {
    /// Create time, for example `1493363486000`.
    pub create_time: Option<i64>,
    /// Customer gateway id, for example `cgw-bp1jrawp82av6bws9****`.
    pub customer_gateway_id: String,
    /// Description, for example `desctest`.
    pub description: String,
    /// IP address, for example `101.12.XX.XX`.
    pub ip_address: String,
    /// Name, for example `nametest`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
}
