// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Describe95Traffic`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `Describe95Traffic`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/Describe95Traffic)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_NOT_FOUND, errors::ILLEGAL_PARAM_DAY,
        errors::ILLEGAL_PARAM_RESOURCE_TYPE, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct Describe95Traffic {
    /// Day, for example `2022-10-22`.
    pub day: String,
    /// Instance id, for example `cbwp-wz9j19xrwf78fvz7*****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `cbwp`.
    pub resource_type: String,
}

/// Answer of [`Describe95Traffic`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Describe95TrafficResponse {
    /// Id of the request.
    pub request_id: String,
    /// Traffic95 summary.
    pub traffic95_summary: Option<Traffic95Summary>,
}

/// Traffic95 summary.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Traffic95Summary {
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Fifth peak bandwidth, for example `1064.244837773641`.
    pub fifth_peak_bandwidth: String,
    /// Instance id, for example `cbwp-wz9j19xrwf78fvz7*****`.
    pub instance_id: String,
    /// Internet charge type, for example `PayBy95`.
    pub internet_charge_type: String,
    /// Minimum consume bandwidth, for example `0.0`.
    pub minimum_consume_bandwidth: String,
    /// Traffic95 detail list.
    #[rpc(wrapper = "Traffic95Detail")]
    pub traffic95_detail_list: Vec<Traffic95Detail>,
}

/// Traffic95 detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Traffic95Detail {
    /// Bill bandwidth.
    pub bill_bandwidth: String,
    /// In bandwidth.
    pub in_bandwidth: String,
    /// Out bandwidth.
    pub out_bandwidth: String,
    /// Time.
    pub time: String,
}
