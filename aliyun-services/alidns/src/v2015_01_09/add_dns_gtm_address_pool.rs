// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddDnsGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Adds DNS gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::DNS_GTM_SYSTEM_BUSYNESS)
)]
pub struct AddDnsGtmAddressPool {
    /// Addr: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub addr: Vec<Addr>,
    /// Evaluation count: 1 to 9999999, for example `2`.
    #[rpc(min = 1, max = 9_999_999)]
    pub evaluation_count: Option<i32>,
    /// Instance id, for example `gtm-cn-cs02xyk****`.
    pub instance_id: String,
    /// Interval: 1 to 9999999, for example `60`.
    #[rpc(min = 1, max = 9_999_999)]
    pub interval: Option<i32>,
    /// Isp city node: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub isp_city_node: Vec<IspCityNode>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Lba strategy, for example `ALL_RR`.
    pub lba_strategy: String,
    /// Monitor extend info, for example `{"failureRate":50,"port":80}`.
    pub monitor_extend_info: Option<String>,
    /// Monitor status, for example `OPEN`.
    pub monitor_status: Option<String>,
    /// Name, for example `test`.
    pub name: String,
    /// Protocol type, for example `TCP`.
    pub protocol_type: Option<String>,
    /// Timeout: 1 to 9999999, for example `2000`.
    #[rpc(min = 1, max = 9_999_999)]
    pub timeout: Option<i32>,
    /// Type, for example `IPV4`.
    pub r#type: String,
}

/// Addr.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Addr {
    /// Addr, for example `223.5.XX.XX`.
    pub addr: String,
    /// Attribute info, for example `{"lineCodeRectifyType":"AUTO", "lineCode":[]}`.
    pub attribute_info: String,
    /// Lba weight, for example `1`.
    pub lba_weight: Option<i32>,
    /// Mode, for example `SMART`.
    pub mode: String,
    /// Remark, for example `test`.
    pub remark: Option<String>,
}

/// Isp city node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IspCityNode {
    /// City code, for example `503`.
    pub city_code: Option<String>,
    /// Isp code, for example `465`.
    pub isp_code: Option<String>,
}

/// Answer of [`AddDnsGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddDnsGtmAddressPoolResponse {
    /// Addr pool id, for example `hrbv**`.
    pub addr_pool_id: String,
    /// Monitor config id, for example `hra**a`.
    pub monitor_config_id: String,
    /// Id of the request.
    pub request_id: String,
}
