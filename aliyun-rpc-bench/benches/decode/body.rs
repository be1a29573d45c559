//! An answer as the service writes it.

use serde_json::{Map, Value, json};

/// An answer with so many instances, compact as on the wire. `sorted`: members in the order of their names, which is the
/// order of the declarations; else in one that no declaration has.
pub(crate) fn of(instances: usize, sorted: bool) -> String {
    let list: Vec<Value> = (0..instances).map(instance).collect();
    let answer = json!({
        "Instances": {"Instance": list},
        "NextToken": "caeba0bbb2be03f84eb48b699f0a4883",
        "PageNumber": 1,
        "PageSize": instances,
        "RequestId": "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E",
        "TotalCount": 2 * instances,
    });
    let mut body = String::new();
    write(&answer, sorted, &mut body);
    body
}

fn write(value: &Value, sorted: bool, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            if !sorted {
                // The services' own order is that of a hash table: any, but always the same.
                members.sort_by_key(|(name, _)| {
                    name.bytes()
                        .fold(7_u32, |hash, byte| hash.wrapping_mul(31) ^ u32::from(byte))
                });
            }
            list(out, ('{', '}'), members, |out, (name, value)| {
                out.push_str(&json!(name).to_string());
                out.push(':');
                write(value, sorted, out);
            });
        }
        Value::Array(items) => list(out, ('[', ']'), items, |out, item| write(item, sorted, out)),
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn list<T>(
    out: &mut String,
    (open, close): (char, char),
    items: impl IntoIterator<Item = T>,
    each: impl Fn(&mut String, T),
) {
    out.push(open);
    for (i, item) in items.into_iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        each(out, item);
    }
    out.push(close);
}

fn instance(i: usize) -> Value {
    let address = format!("172.17.{}.{}", i / 250, i % 250 + 1);
    let mut instance = json!({
        "AutoReleaseTime": "",
        "ClusterId": "",
        "Cpu": 8,
        "CpuOptions": {"CoreCount": 4, "Numa": "", "ThreadsPerCore": 2},
        "CreationTime": "2030-12-04T05:20Z",
        "CreditSpecification": "",
        "DedicatedHostAttribute": {"DedicatedHostClusterId": "", "DedicatedHostId": "", "DedicatedHostName": ""},
        "DedicatedInstanceAttribute": {"Affinity": "", "Tenancy": ""},
        "DeletionProtection": false,
        "DeploymentSetId": "",
        "Description": format!("web server \"{i}\" of the shop"),
        "DeviceAvailable": true,
        "EcsCapacityReservationAttr": {"CapacityReservationId": "", "CapacityReservationPreference": ""},
        "EipAddress": {"AllocationId": "", "InternetChargeType": "", "IpAddress": ""},
        "ExpiredTime": "2099-12-31T15:59Z",
        "GPUAmount": 0,
        "GPUSpec": "",
        "HibernationOptions": {"Configured": false},
        "HostName": format!("iZbp1{i:010}Z"),
        "ImageId": "aliyun_3_x64_20G_alibase_20300727.vhd",
        "InnerIpAddress": {"IpAddress": []},
        "InstanceChargeType": "PostPaid",
        "InstanceId": format!("i-bp1{i:017}"),
        "InstanceName": format!("shop-web-{i:04}"),
        "InstanceNetworkType": "vpc",
        "InstanceType": "ecs.g7.2xlarge",
        "InstanceTypeFamily": "ecs.g7",
        "InternetChargeType": "PayByTraffic",
        "InternetMaxBandwidthIn": 200,
        "InternetMaxBandwidthOut": 0,
        "IoOptimized": true,
        "KeyPairName": "",
        "LocalStorageAmount": 0,
        "LocalStorageCapacity": 0,
        "Memory": 32768,
        "MetadataOptions": {"HttpEndpoint": "enabled", "HttpPutResponseHopLimit": 1, "HttpTokens": "optional"},
        "NetworkInterfaces": {"NetworkInterface": [{
            "Ipv6Sets": {"Ipv6Set": []},
            "MacAddress": format!("00:16:3e:32:{:02x}:{:02x}", i / 256, i % 256),
            "NetworkInterfaceId": format!("eni-bp1{i:017}"),
            "PrimaryIpAddress": address,
            "PrivateIpSets": {"PrivateIpSet": [{"Primary": true, "PrivateDnsName": "", "PrivateIpAddress": address}]},
            "Type": "Primary"
        }]},
        "OSName": "Alibaba Cloud Linux  3 64 \u{4f4d}",
        "OSNameEn": "Alibaba Cloud Linux 3 64 bit",
        "OSType": "linux",
        "OperationLocks": {"LockReason": []},
        "PublicIpAddress": {"IpAddress": [format!("121.40.{}.{}", i / 250, i % 250 + 1)]},
        "RdmaIpAddress": {"IpAddress": []},
        "Recyclable": false,
        "RegionId": "cn-hangzhou",
        "ResourceGroupId": "rg-bp67acfmxazb4p",
        "SecurityGroupIds": {"SecurityGroupId": ["sg-bp67acfmxazb4p1ucdb1"]},
        "SerialNumber": format!("51d1353b-22bf-4567-a176-{i:012}"),
        "SpotDuration": 0,
        "SpotPriceLimit": 0.0,
        "SpotStrategy": "NoSpot",
        "StartTime": "2030-12-04T05:20Z",
        "Status": "Running",
        "StoppedMode": "Not-applicable",
        "Tags": {"Tag": [
            {"TagKey": "environment", "TagValue": "production"},
            {"TagKey": "team", "TagValue": "shop"}
        ]},
    });
    let more = json!({
        "VlanId": "",
        "VpcAttributes": {
            "NatIpAddress": "",
            "PrivateIpAddress": {"IpAddress": [address]},
            "VSwitchId": "vsw-bp1ddbrxdlrcbim46",
            "VpcId": "vpc-bp12433upq1y5scen"
        },
        "ZoneId": "cn-hangzhou-i",
    });
    if let (Value::Object(members), Value::Object(more)) = (&mut instance, more) {
        members.extend::<Map<String, Value>>(more);
    }
    instance
}
