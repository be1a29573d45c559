// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCommonBandwidthPackage`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates common bandwidth package.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateCommonBandwidthPackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_ENOUGH_BANDWIDTH, errors::MISSING_PARAMETER,
        errors::INVALID_PARAMETER_NAME_MALFORMED, errors::INVALID_PARAMETER_DESCRIPTION_MALFORMED,
        errors::BANDWIDTH_PACKAGE_OPERATION_CONFLICT, errors::INVALID_PARAMETER_BANDWIDTH,
        errors::BANDWIDTH_PACKAGE_QUOTA_EXCEEDED, errors::ILLEGAL_PARAM_ZONE,
        errors::INVALID_PARAMETER_INVALID_CHARGE_TYPE, errors::INVALID_RESOURCE_GROUP_ID,
        errors::OPERATION_FAILED_SALE_VALIDATE, errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB,
        errors::ILLEGAL_PARAM_RATIO, errors::OPERATION_UNSUPPORTED_INVALID_ZONE,
        errors::ILLEGAL_PARAM_AVAILABLE_ZONE, errors::MISSING_PARAM_NAME_OR_DESCRIPTION,
        errors::OPERATION_FAILED_SYSTEM_BUSY_400, errors::UNSUPPORTED_REGION_CLOUD_BOX_INTERNET,
        errors::RESOURCE_NOT_ENOUGH_COMMON_BAND_WIDTH_PACKAGE, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VPC_ID_NOT_FOUND_404, errors::INVALID_ZONE_ID_NOT_FOUND,
    )
)]
pub struct CreateCommonBandwidthPackage {
    /// Bandwidth, for example `1000`.
    pub bandwidth: i32,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `abc`.
    pub description: Option<String>,
    /// Isp, for example `BGP`.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Internet charge type: default `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Name, for example `test123`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Ratio: 0 to 100, for example `20`.
    #[rpc(min = 0, max = 100)]
    pub ratio: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection types: at most 10 items.
    #[rpc(max_len = 10)]
    pub security_protection_types: Vec<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Zone, for example `ap-southeast-1-lzdvn-cb`.
    pub zone: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateCommonBandwidthPackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCommonBandwidthPackageResponse {
    /// Bandwidth package id, for example `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: String,
}
