// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCInstanceIpAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc instance IP address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCInstanceIpAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = current_page,
        total = total,
        size = page_size,
        items = rc_instance_list,
        item = RCInstance
    )
)]
pub struct DescribeRCInstanceIpAddress {
    /// Number of the page, from 1.
    pub current_page: Option<i32>,
    /// DDOS region id, for example `cn-beijing`.
    pub ddos_region_id: Option<String>,
    /// DDOS status, for example `defense`.
    pub ddos_status: Option<String>,
    /// Instance id, for example `rc-y6dn4pyuub1r89******`.
    pub instance_id: Option<String>,
    /// Instance IP, for example `39.105.XXX.XXX`.
    pub instance_ip: Option<String>,
    /// Instance name, for example `rc-y6dn4pyuub1r89******`.
    pub instance_name: Option<String>,
    /// Instance type, for example `ecs`.
    pub instance_type: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource type, for example `ecs`.
    pub resource_type: Option<String>,
}

/// Answer of [`DescribeRCInstanceIpAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCInstanceIpAddressResponse {
    /// Rc instance list.
    #[rpc(name = "RCInstanceList")]
    pub rc_instance_list: Vec<RCInstance>,
    /// Id of the request.
    pub request_id: String,
    /// Total, for example `1`.
    pub total: String,
}

/// Rc instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RCInstance {
    /// Instance id, for example `rc-kti8hw44yy0x53******`.
    pub instance_id: String,
    /// Instance name, for example `rc-kti8hw44yy0x53******`.
    pub instance_name: String,
    /// Instance status, for example `normal`.
    pub instance_status: String,
    /// Instance type, for example `ecs`.
    pub instance_type: String,
    /// IP address config.
    pub ip_address_config: Vec<IpAddressConfig>,
}

/// IP address config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpAddressConfig {
    /// Blackhole threshold, for example `5200`.
    pub blackhole_threshold: Option<i64>,
    /// Defense bps threshold, for example `300`.
    pub defense_bps_threshold: Option<i64>,
    /// Defense pps threshold, for example `70000`.
    pub defense_pps_threshold: Option<i64>,
    /// Elastic threshold, for example `12310`.
    pub elastic_threshold: Option<i64>,
    /// Instance IP, for example `39.105.XXX.XXX`.
    pub instance_ip: String,
    /// IP status, for example `normal`.
    pub ip_status: String,
    /// IP version, for example `v4`.
    pub ip_version: String,
    /// Is bgppack, for example `true`.
    pub is_bgppack: Option<bool>,
    /// Is full protection, for example `0`.
    pub is_full_protection: Option<i64>,
    /// Region id, for example `cn-beijing-wt97-a01`.
    pub region_id: String,
}
