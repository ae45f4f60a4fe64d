/** The 40 units of Huế since 1 July 2025, as an installation keeps them in `admin-unit`. */
export const adminUnits: readonly string[] = [
  ...'Phú Xuân,Kim Long,Vỹ Dạ,Thuận Hóa,Hương An,Thủy Xuân,An Cựu,Phong Điền,Phong Phú,Phong Dinh,Phong Thái,Phong Quảng,Thuận An,Dương Nỗ,Mỹ Thượng,Phú Bài,Thanh Thủy,Hương Thủy,Hương Trà,Hóa Châu,Kim Trà'
    .split(',')
    .map((name) => `Phường ${name}`),
  ...'Quảng Điền,Đan Điền,Phú Hồ,Phú Vang,Phú Vinh,Bình Điền,A Lưới 2,A Lưới 5,A Lưới 1,A Lưới 3,A Lưới 4,Phú Lộc,Vinh Lộc,Hưng Lộc,Chân Mây - Lăng Cô,Lộc An,Khe Tre,Nam Đông,Long Quảng'
    .split(',')
    .map((name) => `Xã ${name}`),
];
